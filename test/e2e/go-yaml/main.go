// Reads lines of {"yaml": text, "json": text} and reports where one of Go's YAML readers sees another value than the
// JSON holds: sigs.k8s.io/yaml, with which kubectl and Argo CD read, and yaml/v3, with which Flux's kustomize reads.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"reflect"

	yamlv3 "go.yaml.in/yaml/v3"
	kubernetes "sigs.k8s.io/yaml"
)

type pair struct {
	YAML string `json:"yaml"`
	JSON string `json:"json"`
}

var readers = map[string]func(text []byte) (any, error){
	"sigs.k8s.io/yaml": func(text []byte) (any, error) {
		converted, err := kubernetes.YAMLToJSONStrict(text)
		if err != nil {
			return nil, err
		}
		return fromJSON(converted)
	},
	"yaml/v3": func(text []byte) (any, error) {
		var value any
		if err := yamlv3.Unmarshal(text, &value); err != nil {
			return nil, err
		}
		converted, err := json.Marshal(value)
		if err != nil {
			return nil, err
		}
		return fromJSON(converted)
	},
}

func fromJSON(text []byte) (any, error) {
	var value any
	err := json.Unmarshal(text, &value)
	return value, err
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<28)
	read, wrong := 0, 0
	for lines.Scan() {
		var next pair
		if err := json.Unmarshal(lines.Bytes(), &next); err != nil {
			panic(err)
		}
		want, err := fromJSON([]byte(next.JSON))
		if err != nil {
			panic(err)
		}
		read++
		for name, reader := range readers {
			got, err := reader([]byte(next.YAML))
			if err != nil || !reflect.DeepEqual(got, want) {
				wrong++
				fmt.Printf("%s: want %s\ngot %#v, %v, from\n%s\n", name, next.JSON, got, err, next.YAML)
			}
		}
	}
	if err := lines.Err(); err != nil {
		panic(err)
	}
	fmt.Printf("%d documents, %d readers, %d differences\n", read, len(readers), wrong)
	if wrong > 0 {
		os.Exit(1)
	}
}
