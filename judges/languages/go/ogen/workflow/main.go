// Command workflow runs a backtest from the first call to the last with the client of ogen. What
// depends on the edition of the description is in edition.go.
package main

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	ht "github.com/ogen-go/ogen/http"

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
	key  = "examples/ogen/universe.csv"
	page = 100
)

// unsigned leaves the signature to qc.Signer.
type unsigned struct{}

func (unsigned) UserIdAndHash(context.Context, api.OperationName) (api.UserIdAndHash, error) {
	return api.UserIdAndHash{}, nil
}

func (unsigned) Timestamp(context.Context, api.OperationName) (api.Timestamp, error) {
	return api.Timestamp{}, nil
}

var (
	ctx    = context.Background()
	client *api.Client
)

func main() {
	log.SetFlags(0)
	base, err := url.Parse(os.Getenv("QC_BASE_URL"))
	must(err)
	signer := qc.NewSigner(base.Host, os.Getenv("QC_USER_ID"), os.Getenv("QC_API_TOKEN"))
	transport := api.WithClient(&http.Client{Transport: signer})
	client, err = api.NewClient(base.String(), unsigned{}, transport)
	must(err)
	accepted[*api.RestResponse](client.Authenticate(ctx))
	created := accepted[*api.ProjectListResponse](client.CreateProject(ctx, &api.CreateProjectRequest{
		Name: "From ogen", Language: api.CreateProjectRequestLanguagePy,
	}))
	project := list(created.Projects)[0]
	use(project)
	accepted[*api.RestResponse](client.DeleteProject(ctx, &api.DeleteProjectRequest{
		ProjectId: project.ProjectId,
	}))
	fmt.Println("deleted the project")
}

func use(project api.Project) {
	accepted[*api.RestResponse](client.CreateFile(ctx, &api.CreateProjectFileRequest{
		ProjectId: project.ProjectId, Name: "notes.py", Content: api.NewOptString("# Notes\n"),
	}))
	_, err := client.UpdateFile(ctx, api.NewUpdateFileContentsRequestUpdateFileRequest(
		api.UpdateFileContentsRequest{
			ProjectId: project.ProjectId, Name: "main.py", Content: strategy,
		}))
	must(err)
	backtest := backtested(project.ProjectId, compiled(project.ProjectId))
	statistics := backtest.Statistics.Value.StatisticsResult
	fmt.Println("Sharpe ratio:", statistics.SharpeRatio.Value)
	total, err := strconv.Atoi(statistics.TotalOrders.Value)
	must(err)
	readOrders(backtest, total)
	exportOrders(backtest, total)
	beRejected(project.ProjectId)
	store(project.OrganizationId.Value)
	live := accepted[*api.LiveAlgorithmListResponse](
		client.ListLiveAlgorithms(ctx, api.OptListLiveAlgorithmsRequest{}))
	fmt.Println("live deployments:", len(list(live.Live)))
}

func compiled(projectId int64) string {
	build := accepted[*api.CreateCompileResult](
		client.CreateCompile(ctx, &api.CreateCompileRequest{ProjectId: projectId}))
	for range polls() {
		read := accepted[*api.ReadCompileResult](client.ReadCompile(ctx, &api.ReadCompileRequest{
			ProjectId: projectId, CompileId: build.CompileId.Value,
		}))
		if read.State.Value != "InQueue" {
			break
		}
	}
	return build.CompileId.Value
}

func backtested(projectId int64, compileId string) api.BacktestResult {
	started := accepted[*api.BacktestResponse](client.CreateBacktest(ctx, &api.CreateBacktestRequest{
		ProjectId: projectId, CompileId: compileId, BacktestName: "From ogen",
	}))
	for range polls() {
		read := accepted[*api.BacktestResponse](client.ReadBacktest(ctx, &api.ReadBacktestRequest{
			ProjectId: projectId, BacktestId: backtest(started).BacktestId,
		}))
		if found := backtest(read); found.Completed.Value {
			return found
		}
	}
	panic("unreachable")
}

func readOrders(backtest api.BacktestResult, total int) {
	ids := map[int64]bool{}
	for range polls() {
		read := accepted[*api.BacktestOrdersResponse](client.ReadBacktestOrders(ctx,
			&api.ReadBacktestOrdersRequest{
				ProjectId: backtest.ProjectId.Value, BacktestId: backtest.BacktestId,
				Start: int64(len(ids)), End: int64(len(ids) + page),
			}))
		for _, order := range list(read.Orders) {
			ids[order.ID] = true
		}
		if len(ids) >= total {
			break
		}
	}
	fmt.Println("orders:", len(ids))
}

func exportOrders(backtest api.BacktestResult, total int) {
	found, err := client.ExportBacktestOrders(ctx, &api.ExportBacktestOrdersRequest{
		BacktestId: backtest.BacktestId,
	})
	must(err)
	file, ok := found.(io.Reader)
	if !ok {
		log.Fatalf("not a file: %T", found)
	}
	rows, err := csv.NewReader(file).ReadAll()
	must(err)
	if len(rows) <= total {
		log.Fatalf("%d rows of CSV", len(rows))
	}
}

func beRejected(projectId int64) {
	found, err := client.ReadBacktest(ctx, &api.ReadBacktestRequest{
		ProjectId: projectId, BacktestId: "0123456789abcdef0123456789abcdef",
	})
	must(err)
	if rejected := found.(*api.BacktestResponse); rejected.Success.Value {
		log.Fatal("an unknown backtest was read")
	}
}

func store(organizationId string) {
	accepted[*api.RestResponse](client.SetObject(ctx, &api.ObjectStoreBinaryFileMultipart{
		OrganizationId: organizationId, Key: key,
		ObjectData: ht.MultipartFile{Name: "universe.csv", File: strings.NewReader("SPY\n")},
	}))
	listed := accepted[*api.ListObjectStoreResponse](client.ListObjects(ctx,
		&api.ListObjectStoreRequest{
			OrganizationId: organizationId, Path: api.NewOptString("examples/ogen"),
		}))
	fmt.Println("objects:", len(list(listed.Objects)))
	accepted[*api.RestResponse](client.DeleteObject(ctx, &api.DeleteObjectStoreRequest{
		OrganizationId: organizationId, Key: key,
	}))
}

// accepted returns the response of a successful call.
func accepted[T interface{ GetSuccess() optBool }](found any, err error) T {
	must(err)
	response, ok := found.(T)
	if !ok || !response.GetSuccess().Value {
		log.Fatalf("%T: %+v", found, found)
	}
	return response
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// polls yields once per second, and ends the program after ten minutes.
func polls() func(func() bool) {
	return func(yield func() bool) {
		for end := time.Now().Add(10 * time.Minute); yield(); time.Sleep(time.Second) {
			if time.Now().After(end) {
				log.Fatal(errors.New("not done after 10 minutes"))
			}
		}
	}
}
