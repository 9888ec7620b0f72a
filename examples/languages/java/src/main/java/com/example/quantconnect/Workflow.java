package com.example.quantconnect;

import com.example.quantconnect.api.AuthenticationApi;
import com.example.quantconnect.api.BacktestManagementApi;
import com.example.quantconnect.api.CompilingCodeApi;
import com.example.quantconnect.api.FileManagementApi;
import com.example.quantconnect.api.LiveManagementApi;
import com.example.quantconnect.api.ObjectStoreManagementApi;
import com.example.quantconnect.api.ProjectManagementApi;
import com.example.quantconnect.client.ApiClient;
import com.example.quantconnect.client.ApiException;
import com.example.quantconnect.model.BacktestOrdersResponse;
import com.example.quantconnect.model.BacktestResult;
import com.example.quantconnect.model.CreateBacktestRequest;
import com.example.quantconnect.model.CreateCompileRequest;
import com.example.quantconnect.model.CreateProjectFileRequest;
import com.example.quantconnect.model.CreateProjectRequest;
import com.example.quantconnect.model.DeleteObjectStoreRequest;
import com.example.quantconnect.model.DeleteProjectRequest;
import com.example.quantconnect.model.ExportBacktestOrdersRequest;
import com.example.quantconnect.model.ListLiveAlgorithmsRequest;
import com.example.quantconnect.model.ListObjectStoreRequest;
import com.example.quantconnect.model.Order;
import com.example.quantconnect.model.Project;
import com.example.quantconnect.model.ReadBacktestOrdersRequest;
import com.example.quantconnect.model.ReadBacktestRequest;
import com.example.quantconnect.model.ReadCompileRequest;
import com.example.quantconnect.model.ReadCompileResult;
import com.example.quantconnect.model.StatisticsResult;
import com.example.quantconnect.model.UpdateFileContentsRequest;
import com.example.quantconnect.model.UpdateFileRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Runs a backtest from the first call to the last, and deletes what it created. */
public final class Workflow {
  private static final String STRATEGY = """
      from AlgorithmImports import *


      class Momentum(QCAlgorithm):
          def initialize(self):
              self.set_start_date(2000, 1, 1)
              self.set_end_date(2019, 12, 31)
              self.add_equity("SPY", Resolution.DAILY)
      """;
  private static final String KEY = "examples/java/universe.csv";
  private static final long PAGE = 100;

  private final ApiClient client;
  private final BacktestManagementApi backtests;

  private Workflow(ApiClient client) {
    this.client = client;
    backtests = new BacktestManagementApi(client);
  }

  public static void main(String[] arguments) throws Exception {
    new Workflow(QuantConnect.fromEnvironment()).run();
  }

  private void run() throws ApiException, InterruptedException, IOException {
    new AuthenticationApi(client).authenticate();
    System.out.println("credentials accepted");
    ProjectManagementApi projects = new ProjectManagementApi(client);
    Project project = projects.createProject(new CreateProjectRequest()
        .name("Examples/Java " + Instant.now().getEpochSecond())
        .language(CreateProjectRequest.LanguageEnum.PY)).getProjects().get(0);
    System.out.println("created " + project.getName() + " at "
        + QuantConnect.time(project.getCreated()));
    try {
      use(project);
    } finally {
      projects.deleteProject(new DeleteProjectRequest().projectId(project.getProjectId()));
      System.out.println("deleted the project");
    }
  }

  private void use(Project project) throws ApiException, InterruptedException, IOException {
    writeFiles(project.getProjectId());
    BacktestResult backtest = backtested(project.getProjectId(), compiled(project.getProjectId()));
    // PHP writes an empty object as [], so this object is a union.
    StatisticsResult statistics = backtest.getStatistics().getStatisticsResult();
    System.out.println("Sharpe ratio: " + statistics.getSharpeRatio());
    List<Order> orders = orders(project.getProjectId(), backtest.getBacktestId());
    System.out.println("orders: " + orders.size());
    check(statistics.getTotalOrders().equals(Integer.toString(orders.size())), "orders missing");
    String csv = backtests.exportBacktestOrders(
        new ExportBacktestOrdersRequest().backtestId(backtest.getBacktestId()));
    long rows = csv.lines().count() - 1;
    System.out.println("rows of the CSV file: " + rows);
    check(rows >= orders.size(), "rows missing");
    beRejected(project.getProjectId());
    storeObject(project.getOrganizationId());
    int live = new LiveManagementApi(client)
        .listLiveAlgorithms(new ListLiveAlgorithmsRequest()).getLive().size();
    System.out.println("live deployments: " + live);
  }

  private void writeFiles(long project) throws ApiException {
    FileManagementApi files = new FileManagementApi(client);
    files.createFile(new CreateProjectFileRequest()
        .projectId(project).name("notes.py").content("# Notes\n"));
    // files/update replaces the content of a file or renames it: a union of two requests.
    files.updateFile(new UpdateFileRequest(new UpdateFileContentsRequest()
        .projectId(project).name("main.py").content(STRATEGY)));
  }

  private String compiled(long project) throws ApiException, InterruptedException {
    CompilingCodeApi compiler = new CompilingCodeApi(client);
    String build = compiler.createCompile(new CreateCompileRequest().projectId(project))
        .getCompileId();
    ReadCompileRequest read = new ReadCompileRequest().projectId(project).compileId(build);
    ReadCompileResult result = QuantConnect.poll(
        () -> compiler.readCompile(read), compile -> !compile.getState().equals("InQueue"));
    check(result.getState().equals("BuildSuccess"), String.join("\n", result.getLogs()));
    return build;
  }

  private BacktestResult backtested(long project, String build)
      throws ApiException, InterruptedException {
    String id = backtests.createBacktest(new CreateBacktestRequest()
        .projectId(project).compileId(build).backtestName("Momentum")).getBacktest()
        .getBacktestId();
    ReadBacktestRequest read = new ReadBacktestRequest().projectId(project).backtestId(id);
    BacktestResult backtest = QuantConnect.poll(
        () -> backtests.readBacktest(read).getBacktest(), BacktestResult::getCompleted);
    check(backtest.getError() == null, backtest.getError());
    return backtest;
  }

  /** Reads all pages of a backtest that has orders; `length` is their total. */
  private List<Order> orders(long project, String backtest)
      throws ApiException, InterruptedException {
    ReadBacktestOrdersRequest read = new ReadBacktestOrdersRequest()
        .projectId(project).backtestId(backtest).start(0L).end(PAGE);
    // The first request only starts to load the orders.
    BacktestOrdersResponse first = QuantConnect.poll(
        () -> backtests.readBacktestOrders(read), page -> !page.getOrders().isEmpty());
    List<Order> orders = new ArrayList<>(first.getOrders());
    for (long start = PAGE; start < first.getLength(); start += PAGE) {
      read.start(start).end(start + PAGE);
      orders.addAll(backtests.readBacktestOrders(read).getOrders());
    }
    return orders;
  }

  private void beRejected(long project) throws ApiException {
    try {
      backtests.readBacktest(new ReadBacktestRequest()
          .projectId(project).backtestId("0123456789abcdef0123456789abcdef"));
    } catch (RejectedException expected) {
      System.out.println("as expected: " + expected.getMessage());
      return;
    }
    throw new IllegalStateException("not rejected");
  }

  private void storeObject(String organization) throws ApiException, IOException {
    ObjectStoreManagementApi store = new ObjectStoreManagementApi(client);
    Path file = Files.createTempFile("universe", ".csv");
    try {
      Files.writeString(file, "SPY\nQQQ\n");
      store.setObject(organization, KEY, file.toFile());
    } finally {
      Files.delete(file);
    }
    store.listObjects(new ListObjectStoreRequest()
        .organizationId(organization).path("examples/java")).getObjects()
        .forEach(entry -> System.out.println("stored: " + entry.getKey()));
    store.deleteObject(new DeleteObjectStoreRequest().organizationId(organization).key(KEY));
  }

  private static void check(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalStateException(problem);
    }
  }
}
