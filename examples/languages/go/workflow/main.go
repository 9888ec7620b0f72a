// Command workflow runs a backtest from the first call to the last, and deletes what it created.
package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"log"
	"mime/multipart"
	"strconv"
	"time"

	"example.com/quantconnect/api"
	"example.com/quantconnect/qc"
)

const (
	strategy = `from AlgorithmImports import *


class Momentum(QCAlgorithm):
    def initialize(self):
        self.set_start_date(2000, 1, 1)
        self.set_end_date(2019, 12, 31)
        self.add_equity("SPY", Resolution.DAILY)
`
	key      = "examples/go/universe.csv"
	pageSize = 100 // at most
	interval = time.Second
)

func main() {
	log.SetFlags(0)
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
	defer cancel()
	client, err := qc.FromEnvironment()
	if err == nil {
		err = run(ctx, client)
	}
	if err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, client *api.ClientWithResponses) error {
	if _, err := client.AuthenticateWithResponse(ctx); err != nil {
		return err
	}
	fmt.Println("credentials accepted")
	created, err := client.CreateProjectWithResponse(ctx, api.CreateProjectRequest{
		Name:     fmt.Sprintf("Examples/Go %d", time.Now().Unix()),
		Language: api.CreateProjectRequestLanguagePy,
	})
	if err != nil {
		return err
	}
	project := (*created.JSON200.Projects)[0]
	since, err := qc.ParseTime(qc.Value(project.Created))
	fmt.Printf("project %d: %s, created %s\n", project.ProjectId, project.Name, since)
	return errors.Join(
		err,
		use(ctx, client, project),
		remove(ctx, client, project.ProjectId),
	)
}

func use(ctx context.Context, client *api.ClientWithResponses, project api.Project) error {
	backtest, err := backtested(ctx, client, project.ProjectId)
	if err != nil {
		return err
	}
	return errors.Join(
		readOrders(ctx, client, backtest),
		exportOrders(ctx, client, project.ProjectId, backtest.BacktestId),
		beRejected(ctx, client, project.ProjectId),
		storeObject(ctx, client, qc.Value(project.OrganizationId)),
		listDeployments(ctx, client),
	)
}

func backtested(
	ctx context.Context, client *api.ClientWithResponses, projectId int64,
) (*api.BacktestResult, error) {
	if err := writeFiles(ctx, client, projectId); err != nil {
		return nil, err
	}
	build, err := client.CreateCompileWithResponse(ctx, api.CreateCompileRequest{ProjectId: projectId})
	if err != nil {
		return nil, err
	}
	compileId := *build.JSON200.CompileId
	state, err := qc.Poll(ctx, interval, func() (string, bool, error) {
		read, err := client.ReadCompileWithResponse(ctx, api.ReadCompileRequest{
			ProjectId: projectId, CompileId: compileId,
		})
		if err != nil {
			return "", false, err
		}
		state := qc.Value(read.JSON200.State)
		return state, state != "InQueue", nil
	})
	if err != nil {
		return nil, err
	}
	fmt.Println("compiled:", state)
	started, err := client.CreateBacktestWithResponse(ctx, api.CreateBacktestRequest{
		ProjectId: projectId, CompileId: compileId, BacktestName: "From Go",
	})
	if err != nil {
		return nil, err
	}
	return qc.Poll(ctx, interval, func() (*api.BacktestResult, bool, error) {
		read, err := client.ReadBacktestWithResponse(ctx, api.ReadBacktestRequest{
			ProjectId: projectId, BacktestId: started.JSON200.Backtest.BacktestId,
		})
		if err != nil {
			return nil, false, err
		}
		backtest := read.JSON200.Backtest
		return backtest, qc.Value(backtest.Completed), nil
	})
}

func writeFiles(ctx context.Context, client *api.ClientWithResponses, projectId int64) error {
	_, err := client.CreateFileWithResponse(ctx, api.CreateProjectFileRequest{
		ProjectId: projectId, Name: "notes.py", Content: new("# Notes\n"),
	})
	if err != nil {
		return err
	}
	// files/update replaces the content of a file or renames it: a union of two requests.
	var update api.UpdateFileRequest
	err = update.FromUpdateFileContentsRequest(api.UpdateFileContentsRequest{
		ProjectId: projectId, Name: "main.py", Content: strategy,
	})
	if err != nil {
		return err
	}
	_, err = client.UpdateFileWithResponse(ctx, update)
	return err
}

func readOrders(
	ctx context.Context, client *api.ClientWithResponses, backtest *api.BacktestResult,
) error {
	// PHP writes an empty object as [], so this object is a union.
	statistics, err := backtest.Statistics.AsStatisticsResult()
	if err != nil {
		return err
	}
	fmt.Println("Sharpe ratio:", qc.Value(statistics.SharpeRatio))
	total, err := strconv.Atoi(qc.Value(statistics.TotalOrders))
	if err != nil {
		return err
	}
	pages, ids := 0, map[int64]bool{}
	orders := qc.All(pageSize, func(start, end int64) ([]api.Order, error) {
		pages++
		// A page is empty while the orders are loading.
		return qc.Poll(ctx, interval, func() ([]api.Order, bool, error) {
			page, err := client.ReadBacktestOrdersWithResponse(ctx, api.ReadBacktestOrdersRequest{
				ProjectId: *backtest.ProjectId, BacktestId: backtest.BacktestId, Start: start, End: end,
			})
			if err != nil {
				return nil, false, err
			}
			orders := qc.Value(page.JSON200.Orders)
			return orders, len(orders) > 0 || start >= int64(total), nil
		})
	})
	for order, err := range orders {
		if err != nil {
			return err
		}
		ids[order.Id] = true
	}
	fmt.Printf("%d orders on %d pages\n", len(ids), pages)
	if len(ids) != total {
		return fmt.Errorf("expected %d orders", total)
	}
	return nil
}

func exportOrders(
	ctx context.Context, client *api.ClientWithResponses, projectId int64, backtestId string,
) error {
	export, err := client.ExportBacktestOrdersWithResponse(ctx, api.ExportBacktestOrdersRequest{
		ProjectId: new(projectId), BacktestId: backtestId,
	})
	if err != nil {
		return err
	}
	// The generated code parses JSON only. Body has what was received.
	rows, err := csv.NewReader(bytes.NewReader(export.Body)).ReadAll()
	if err != nil {
		return err
	}
	fmt.Printf("%d rows of CSV\n", len(rows)-1)
	return nil
}

func beRejected(ctx context.Context, client *api.ClientWithResponses, projectId int64) error {
	_, err := client.ReadBacktestWithResponse(ctx, api.ReadBacktestRequest{
		ProjectId: projectId, BacktestId: "0123456789abcdef0123456789abcdef",
	})
	rejected, ok := errors.AsType[*qc.Rejected](err)
	if !ok {
		return fmt.Errorf("expected a rejection, not %v", err)
	}
	fmt.Println("as expected:", rejected)
	return nil
}

func storeObject(
	ctx context.Context, client *api.ClientWithResponses, organizationId string,
) error {
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	form.WriteField("organizationId", organizationId)
	form.WriteField("key", key)
	part, _ := form.CreateFormFile("objectData", "universe.csv")
	fmt.Fprint(part, "SPY\nQQQ\n")
	form.Close()
	if _, err := client.SetObjectWithBodyWithResponse(ctx, form.FormDataContentType(), &body); err != nil {
		return err
	}
	listed, err := client.ListObjectsWithResponse(ctx, api.ListObjectStoreRequest{
		OrganizationId: organizationId, Path: new("examples/go"),
	})
	if err != nil {
		return err
	}
	for _, object := range qc.Value(listed.JSON200.Objects) {
		fmt.Println("stored:", object.Key, qc.Value(object.Size), "bytes")
	}
	_, err = client.DeleteObjectWithResponse(ctx, api.DeleteObjectStoreRequest{
		OrganizationId: organizationId, Key: key,
	})
	return err
}

func listDeployments(ctx context.Context, client *api.ClientWithResponses) error {
	listed, err := client.ListLiveAlgorithmsWithResponse(ctx, api.ListLiveAlgorithmsRequest{
		Status: new(api.ListLiveAlgorithmsRequestStatusRunning),
	})
	if err != nil {
		return err
	}
	fmt.Println(len(qc.Value(listed.JSON200.Live)), "live deployments are running")
	return nil
}

func remove(ctx context.Context, client *api.ClientWithResponses, projectId int64) error {
	_, err := client.DeleteProjectWithResponse(ctx, api.DeleteProjectRequest{ProjectId: projectId})
	if err == nil {
		fmt.Println("deleted the project")
	}
	return err
}
