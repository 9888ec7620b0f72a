// Command decode decodes the corpus with the generated client, and prints the results.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"strings"

	ht "github.com/ogen-go/ogen/http"

	"example.com/quantconnect/api"
)

type response struct {
	File, ContentType, Location string
	Status                      int
	Schema                      *string
}

type result struct {
	Mode      string `json:"mode"`
	Operation string `json:"operation"`
	OK        bool   `json:"ok"`
	Error     string `json:"error,omitempty"`
	Value     any    `json:"value,omitempty"`
}

// recorded answers every request with one response.
type recorded struct {
	response
	body []byte
}

func (r recorded) Do(request *http.Request) (*http.Response, error) {
	header := http.Header{"Content-Type": {r.ContentType}, "Location": {r.Location}}
	body := io.NopCloser(bytes.NewReader(r.body))
	return &http.Response{StatusCode: r.Status, Header: header, Body: body, Request: request}, nil
}

type unsigned struct{}

func (unsigned) UserIdAndHash(context.Context, api.OperationName) (api.UserIdAndHash, error) {
	return api.UserIdAndHash{}, nil
}

func (unsigned) Timestamp(context.Context, api.OperationName) (api.Timestamp, error) {
	return api.Timestamp{}, nil
}

func main() {
	corpus := os.Args[1]
	var index struct {
		Operations []struct {
			Operation string
			Request   json.RawMessage
			Responses map[string]response
		}
	}
	if err := json.Unmarshal(read(corpus, "index.json"), &index); err != nil {
		log.Fatal(err)
	}
	lines := json.NewEncoder(os.Stdout)
	for _, one := range index.Operations {
		for mode, response := range one.Responses {
			value, err := decode(one.Operation, one.Request, recorded{response, read(corpus, response.File)})
			line := result{Mode: mode, Operation: one.Operation, OK: err == nil, Value: value}
			if err != nil {
				line.Error, line.Value = err.Error(), nil
			}
			if err := lines.Encode(line); err != nil {
				log.Fatal(err)
			}
		}
	}
}

func read(folder, name string) []byte {
	content, err := os.ReadFile(filepath.Join(folder, name))
	if err != nil {
		log.Fatal(err)
	}
	return content
}

// decode sends the recorded request, and returns the response, encoded again.
func decode(operation string, request json.RawMessage, recorded recorded) (any, error) {
	client, err := api.NewClient("http://sandbox.test", unsigned{}, api.WithClient(recorded))
	if err != nil {
		return nil, err
	}
	method := reflect.ValueOf(client).MethodByName(strings.ToUpper(operation[:1]) + operation[1:])
	if !method.IsValid() {
		return nil, errors.New("the operation was not generated")
	}
	in := []reflect.Value{reflect.ValueOf(context.Background())}
	if method.Type().NumIn() > 1 {
		in = append(in, body(method.Type().In(1), request))
	}
	out := method.Call(in)
	if err, _ := out[1].Interface().(error); err != nil {
		failed, ok := errors.AsType[*api.FailedStatusCodeWithHeaders](err)
		if !ok {
			return nil, err
		}
		return encode(&failed.Response)
	}
	return value(out[0].Interface())
}

// body returns the recorded request, or one without fields if a client can't decode it, because only
// a server has to. It makes no difference to the recorded response.
func body(kind reflect.Type, request json.RawMessage) reflect.Value {
	body := reflect.New(kind)
	if json.Unmarshal(request, body.Interface()) == nil {
		return body.Elem()
	}
	if kind.Kind() != reflect.Pointer {
		return reflect.Zero(kind)
	}
	blank := reflect.New(kind.Elem())
	for index := range kind.Elem().NumField() {
		if file, ok := blank.Elem().Field(index).Addr().Interface().(*ht.MultipartFile); ok {
			file.File = strings.NewReader("")
		}
	}
	return blank
}

func value(found any) (any, error) {
	if failed, ok := found.(*api.UnauthorizedHeaders); ok {
		return encode(&failed.Response)
	}
	if file, ok := found.(io.Reader); ok {
		text, err := io.ReadAll(file)
		return string(text), err
	}
	if redirect, ok := found.(interface{ GetLocation() url.URL }); ok {
		location := redirect.GetLocation()
		return location.String(), nil
	}
	if file := reflect.Indirect(reflect.ValueOf(found)).FieldByName("Data"); file.IsValid() {
		if reader, ok := file.Interface().(io.Reader); ok {
			text, err := io.ReadAll(reader)
			return string(text), err
		}
	}
	return encode(found)
}

func encode(found any) (any, error) {
	text, err := json.Marshal(found)
	return json.RawMessage(text), err
}
