package qc

import (
	"context"
	"fmt"
	"iter"
	"time"
)

// ParseTime parses a time in a response, such as `2026-11-21 14:05:09` or `2026-11-21T14:05:09Z`.
// A time without a zone is in UTC.
func ParseTime(text string) (time.Time, error) {
	for _, layout := range []string{time.DateTime, time.RFC3339, "2006-01-02T15:04:05"} {
		if parsed, err := time.ParseInLocation(layout, text, time.UTC); err == nil {
			return parsed.UTC(), nil
		}
	}
	return time.Time{}, fmt.Errorf("%q is not a time such as 2026-11-21 14:05:09", text)
}

// All iterates over the entries of all pages, until a page is short. read returns the entries from
// start to end, exclusive. Entries that are added meanwhile can move others to the next page, so
// tell entries apart by their ids.
func All[T any](size int64, read func(start, end int64) ([]T, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var none T
		for start := int64(0); ; start += size {
			entries, err := read(start, start+size)
			if err != nil {
				yield(none, err)
				return
			}
			for _, entry := range entries {
				if !yield(entry, nil) {
					return
				}
			}
			if int64(len(entries)) < size {
				return
			}
		}
	}
}

// Poll reads a job until it is done, at least once, and waits for the interval in between. Bound the
// wait with the deadline of ctx.
func Poll[T any](ctx context.Context, interval time.Duration, read func() (T, bool, error)) (T, error) {
	for {
		job, done, err := read()
		if err != nil || done {
			return job, err
		}
		select {
		case <-time.After(interval):
		case <-ctx.Done():
			return job, ctx.Err()
		}
	}
}

// Value returns what a pointer of an optional field points to, or the zero value.
func Value[T any](field *T) T {
	if field == nil {
		var zero T
		return zero
	}
	return *field
}
