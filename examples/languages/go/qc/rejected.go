package qc

import (
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"regexp"
	"slices"
	"strings"
)

// Rejected is the error of a call that QuantConnect rejected, most often with HTTP 200 and
// `success: false`. The request was not carried out.
type Rejected struct {
	Path     string
	Status   int
	Messages []string
}

func (e *Rejected) Error() string {
	return fmt.Sprintf("%s: rejected (HTTP %d): %s", e.Path, e.Status, strings.Join(e.Messages, "; "))
}

var slowDown = regexp.MustCompile(`(?i)^too many .*requests\b.*slow down|^(please )?slow down`)

// Throttled reports whether requests arrive too quickly.
func (e *Rejected) Throttled() bool {
	return e.Status == http.StatusTooManyRequests || slices.ContainsFunc(e.Messages, slowDown.MatchString)
}

// envelope has the fields of a rejection. Their types are checked later: `success` is a text in the
// response of live/auth0/authorize.
type envelope struct {
	Success    any      `json:"success"`
	Generating bool     `json:"generating"`
	Errors     []string `json:"errors"`
	Messages   []string `json:"messages"`
	Message    string   `json:"Message"`
}

// check returns a *Rejected or an *Unknown, or nil if the request was successful.
func check(path string, response *http.Response, body []byte) error {
	status := response.StatusCode
	kind, _, _ := mime.ParseMediaType(response.Header.Get("Content-Type"))
	if status >= http.StatusInternalServerError || kind == "text/html" {
		return &Unknown{path, fmt.Errorf("%s, %s", response.Status, kind)}
	}
	var found envelope
	if kind == "application/json" {
		err := json.Unmarshal(body, &found)
		// Another type is no fault here: rows of an export are a list, not an object.
		if _, other := errors.AsType[*json.UnmarshalTypeError](err); err != nil && !other {
			return &Unknown{path, err}
		}
	}
	// A report is unfinished, not rejected, while it is being generated.
	if status < http.StatusBadRequest && (found.Success != false || found.Generating) {
		return nil
	}
	return &Rejected{path, status, messages(found)}
}

func messages(found envelope) []string {
	for _, texts := range [][]string{found.Errors, found.Messages, {found.Message}} {
		if len(texts) > 0 && texts[0] != "" {
			return texts
		}
	}
	return []string{"no reason given"}
}
