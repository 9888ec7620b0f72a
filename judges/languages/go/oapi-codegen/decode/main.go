// Command decode decodes the corpus with the generated client, and prints the results.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"reflect"
	"strings"

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

func main() {
	corpus := os.Args[1]
	var index struct {
		Operations []struct {
			Operation string
			Responses map[string]response
		}
	}
	if err := json.Unmarshal(read(corpus, "index.json"), &index); err != nil {
		log.Fatal(err)
	}
	lines := json.NewEncoder(os.Stdout)
	for _, operation := range index.Operations {
		for mode, response := range operation.Responses {
			value, err := decode(operation.Operation, recorded{response, read(corpus, response.File)})
			line := result{Mode: mode, Operation: operation.Operation, OK: err == nil, Value: value}
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

// decode calls the method of an operation, and returns its response, encoded again.
func decode(operation string, recorded recorded) (any, error) {
	client, err := api.NewClientWithResponses("http://sandbox.test", api.WithHTTPClient(recorded))
	if err != nil {
		return nil, err
	}
	found := call(client, strings.ToUpper(operation[:1])+operation[1:])
	if err, _ := found[1].Interface().(error); err != nil {
		return nil, err
	}
	wrapper := found[0].Elem()
	if recorded.Location != "" {
		sent := wrapper.FieldByName("HTTPResponse").Interface().(*http.Response)
		return sent.Header.Get("Location"), nil
	}
	if recorded.Schema == nil {
		return string(wrapper.FieldByName("Body").Bytes()), nil
	}
	for _, name := range []string{"JSON200", "JSON401", "JSONDefault"} {
		if body := wrapper.FieldByName(name); body.IsValid() && !body.IsNil() {
			return body.Interface(), resolve(body, "$")
		}
	}
	return nil, fmt.Errorf("HTTP %d was not decoded", recorded.Status)
}

// call sends an empty body, which makes no difference to a recorded response.
func call(client *api.ClientWithResponses, operation string) []reflect.Value {
	in := []reflect.Value{reflect.ValueOf(context.Background())}
	method := reflect.ValueOf(client).MethodByName(operation + "WithBodyWithResponse")
	if !method.IsValid() {
		return reflect.ValueOf(client).MethodByName(operation + "WithResponse").Call(in)
	}
	body := reflect.ValueOf(strings.NewReader("{}"))
	return method.Call(append(in, reflect.ValueOf("application/json"), body))
}

// resolve decodes every union within a value, as a caller would: the generated code keeps a union
// as JSON until one of its methods AsX is called.
func resolve(value reflect.Value, path string) error {
	switch value.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !value.IsNil() {
			return resolve(value.Elem(), path)
		}
	case reflect.Slice:
		for index := range value.Len() {
			if err := resolve(value.Index(index), fmt.Sprintf("%s[%d]", path, index)); err != nil {
				return err
			}
		}
	case reflect.Map:
		for _, key := range value.MapKeys() {
			if err := resolve(value.MapIndex(key), fmt.Sprintf("%s.%s", path, key)); err != nil {
				return err
			}
		}
	case reflect.Struct:
		return resolveStruct(value, path)
	}
	return nil
}

func resolveStruct(value reflect.Value, path string) error {
	kind := value.Type()
	for index := range kind.NumField() {
		field := kind.Field(index)
		if !field.IsExported() {
			continue
		}
		if err := resolve(value.Field(index), path+"."+field.Name); err != nil {
			return err
		}
	}
	if _, union := kind.FieldByName("union"); !union {
		return nil
	}
	return resolveUnion(value, path)
}

// resolveUnion returns an error unless one member decodes, unions within it included.
func resolveUnion(value reflect.Value, path string) error {
	var failure error
	for index := range value.NumMethod() {
		name := value.Type().Method(index).Name
		if !strings.HasPrefix(name, "As") {
			continue
		}
		out := value.Method(index).Call(nil)
		err, _ := out[1].Interface().(error)
		if err == nil {
			err = resolve(out[0], path+"."+name)
		}
		if err == nil {
			return nil
		}
		failure = fmt.Errorf("%s: no member of the union decodes: %w", path, err)
	}
	return failure
}
