// Package qc signs requests to QuantConnect, retries them where that is safe, and turns rejections
// into errors.
package qc

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"net/http"
	"strconv"
	"sync/atomic"
	"time"
)

// tolerated is the clock skew that needs no correction. A signature is valid for about two hours.
const tolerated = time.Minute

// Signer signs requests to one host. It is an http.RoundTripper, so it is the Transport of any
// http.Client, and works with the code of any generator.
type Signer struct {
	host, user, token string
	next              http.RoundTripper
	correction        atomic.Int64
}

// NewSigner returns a signer of requests to host. Requests to other hosts, such as the links to
// files, are sent as they are: a signature must not leave QuantConnect.
func NewSigner(host, user, token string) *Signer {
	return &Signer{host: host, user: user, token: token, next: http.DefaultTransport}
}

// RoundTrip signs a copy of the request, so that each attempt has a timestamp of its own.
func (s *Signer) RoundTrip(request *http.Request) (*http.Response, error) {
	if request.URL.Host != s.host {
		return s.next.RoundTrip(request)
	}
	signed := request.Clone(request.Context())
	timestamp := strconv.FormatInt(s.now().Unix(), 10)
	digest := sha256.Sum256([]byte(s.token + ":" + timestamp))
	pair := s.user + ":" + hex.EncodeToString(digest[:])
	signed.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(pair)))
	signed.Header.Set("Timestamp", timestamp)
	return s.next.RoundTrip(signed)
}

// String keeps the token out of logs.
func (s *Signer) String() string { return "qc.Signer(user " + s.user + ")" }

// GoString keeps the token out of logs.
func (s *Signer) GoString() string { return s.String() }

func (s *Signer) now() time.Time {
	return time.Now().Add(time.Duration(s.correction.Load()))
}

// correct sets the clock of the signatures to that of the server, and reports whether it was wrong.
func (s *Signer) correct(header http.Header) bool {
	date, err := http.ParseTime(header.Get("Date"))
	if err != nil || date.Sub(s.now()).Abs() < tolerated {
		return false
	}
	s.correction.Store(int64(time.Until(date)))
	return true
}
