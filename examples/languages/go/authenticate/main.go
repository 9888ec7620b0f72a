// Command authenticate makes one signed call.
package main

import (
	"context"
	"fmt"
	"log"

	"example.com/quantconnect/qc"
)

func main() {
	client, err := qc.FromEnvironment()
	if err != nil {
		log.Fatal(err)
	}
	if _, err := client.AuthenticateWithResponse(context.Background()); err != nil {
		log.Fatal(err)
	}
	fmt.Println("credentials accepted")
}
