package qc

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"example.com/quantconnect/api"
)

const (
	attempts  = 4
	firstWait = 500 * time.Millisecond
	longest   = time.Minute
	timeout   = 100 * time.Second
)

// New returns the generated client. It signs every request, and returns a *Rejected or an *Unknown
// as the error of a call.
func New(base, user, token string) (*api.ClientWithResponses, error) {
	address, err := url.Parse(base)
	if err != nil {
		return nil, err
	}
	signer := NewSigner(address.Host, user, token)
	sender := &sender{
		prefix: strings.TrimSuffix(address.Path, "/"),
		signer: signer,
		http: &http.Client{
			Transport: signer,
			Timeout:   timeout,
			// The redirect of live/auth0/authorize is for a browser.
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
	}
	return api.NewClientWithResponses(base, api.WithHTTPClient(sender))
}

// FromEnvironment returns a client for QC_USER_ID, QC_API_TOKEN and QC_BASE_URL, which is
// QuantConnect's cloud by default.
func FromEnvironment() (*api.ClientWithResponses, error) {
	base, user, token := os.Getenv("QC_BASE_URL"), os.Getenv("QC_USER_ID"), os.Getenv("QC_API_TOKEN")
	if base == "" {
		base = "https://www.quantconnect.com/api/v2"
	}
	if user == "" || token == "" {
		return nil, errors.New("credentials are missing: set QC_USER_ID and QC_API_TOKEN")
	}
	return New(base, user, token)
}

// sender is the api.HttpRequestDoer of the generated client.
type sender struct {
	prefix string
	signer *Signer
	http   *http.Client
}

// Do sends a request, several times if that is useful and safe.
func (s *sender) Do(request *http.Request) (*http.Response, error) {
	path := strings.TrimPrefix(request.URL.Path, s.prefix)
	for attempt := 1; ; attempt++ {
		response, err := s.attempt(request, path)
		if err == nil {
			return response, nil
		}
		wait, again := s.wait(response, err, api.SafeToRetry[path], attempt)
		if !again || attempt == attempts {
			return nil, err
		}
		select {
		case <-time.After(wait):
		case <-request.Context().Done():
			return nil, errors.Join(request.Context().Err(), err)
		}
	}
}

func (s *sender) attempt(request *http.Request, path string) (*http.Response, error) {
	copied := request.Clone(request.Context())
	if request.GetBody != nil {
		body, err := request.GetBody()
		if err != nil {
			return nil, err
		}
		copied.Body = body
	}
	response, err := s.http.Do(copied)
	if err != nil {
		return nil, &Unknown{path, err}
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return response, &Unknown{path, err}
	}
	response.Body = io.NopCloser(bytes.NewReader(body))
	return response, check(path, response, body)
}

// wait returns how long to wait before the next attempt, and whether there is one.
func (s *sender) wait(response *http.Response, err error, safe bool, attempt int) (time.Duration, bool) {
	var rejected *Rejected
	if !errors.As(err, &rejected) {
		return backoff(attempt), safe
	}
	// A rejected request was not carried out.
	if s.signer.correct(response.Header) {
		return 0, true
	}
	if !rejected.Throttled() {
		return 0, false
	}
	seconds, err := strconv.Atoi(response.Header.Get("Retry-After"))
	if err != nil {
		return backoff(attempt), true
	}
	asked := time.Duration(seconds) * time.Second
	return asked, asked <= longest
}

// backoff doubles with each attempt. Its jitter keeps clients apart that failed at the same time.
func backoff(attempt int) time.Duration {
	doubled := firstWait << (attempt - 1)
	return doubled/2 + rand.N(doubled/2)
}

// Unknown is the error of a call without a usable response. The request may or may not have been
// carried out: check before you call again.
type Unknown struct {
	Path string
	Err  error
}

func (e *Unknown) Error() string {
	return fmt.Sprintf("%s: it is unknown whether it was carried out: %v", e.Path, e.Err)
}

func (e *Unknown) Unwrap() error { return e.Err }
