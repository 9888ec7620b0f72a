//! Runs a backtest from the first call to the last, and deletes what it created.

use std::collections::BTreeSet;

use qc::{Failure, Result, poll};
use quantconnect::apis::authentication_api::authenticate;
use quantconnect::apis::backtest_management_api::{
    create_backtest, read_backtest, read_backtest_orders,
};
use quantconnect::apis::compiling_code_api::{create_compile, read_compile};
use quantconnect::apis::configuration::Configuration;
use quantconnect::apis::file_management_api::{create_file, update_file};
use quantconnect::apis::live_management_api::list_live_algorithms;
use quantconnect::apis::object_store_management_api::{delete_object, list_objects, set_object};
use quantconnect::apis::project_management_api::{create_project, delete_project};
use quantconnect::models::{self, BacktestResult, BacktestResultStatistics, Project};

const STRATEGY: &str = "from AlgorithmImports import *


class Momentum(QCAlgorithm):
    def initialize(self):
        self.set_start_date(2000, 1, 1)
        self.set_end_date(2019, 12, 31)
        self.add_equity(\"SPY\", Resolution.DAILY)
";
const KEY: &str = "examples/rust/universe.csv";
const PAGE: i64 = 100; // at most

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let qc = qc::from_environment()?;
    authenticate(&qc).await?;
    println!("credentials accepted");
    let language = models::create_project_request::Language::Py;
    let request = models::CreateProjectRequest::new("Examples/Rust".into(), language);
    let created = create_project(&qc, request).await?.projects.unwrap_or_default();
    let project = created.into_iter().next().ok_or("no project in the response")?;
    let since = qc::parse_time(project.created.as_deref().unwrap_or_default())?;
    println!("project {}: {}, created {since}", project.project_id, project.name);
    let used = work(&qc, &project).await;
    delete_project(&qc, models::DeleteProjectRequest::new(project.project_id)).await?;
    println!("deleted the project");
    used
}

async fn work(qc: &Configuration, project: &Project) -> Result<()> {
    write_files(qc, project.project_id).await?;
    let backtest = backtested(qc, project.project_id).await?;
    read_orders(qc, project.project_id, &backtest).await?;
    export_orders(qc, &backtest).await?;
    be_rejected(qc, project.project_id).await?;
    store_object(qc, project.organization_id.as_deref().unwrap_or_default()).await?;
    let running = models::list_live_algorithms_request::Status::Running;
    let mut request = models::ListLiveAlgorithmsRequest::new();
    request.status = Some(running);
    let listed = list_live_algorithms(qc, Some(request)).await?.live.unwrap_or_default();
    println!("{} live deployments are running", listed.len());
    Ok(())
}

async fn write_files(qc: &Configuration, project: i64) -> Result<()> {
    let mut notes = models::CreateProjectFileRequest::new(project, "notes.py".into());
    notes.content = Some("# Notes\n".into());
    create_file(qc, notes).await?;
    // files/update replaces the content of a file or renames it: a union of two requests.
    let (name, content) = ("main.py".into(), STRATEGY.into());
    let main = models::UpdateFileContentsRequest::new(project, name, content);
    update_file(qc, models::UpdateFileRequest::UpdateFileContentsRequest(Box::new(main))).await?;
    Ok(())
}

async fn backtested(qc: &Configuration, project: i64) -> Result<BacktestResult> {
    let build = create_compile(qc, models::CreateCompileRequest::new(project)).await?;
    let build = build.compile_id.ok_or("no compile id in the response")?;
    let state = poll(async || {
        let request = models::ReadCompileRequest::new(project, build.clone());
        let state = read_compile(qc, request).await?.state.unwrap_or_default();
        Ok((state != "InQueue").then_some(state))
    })
    .await?;
    println!("compiled: {state}");
    let request = models::CreateBacktestRequest::new(project, build, "From Rust".into());
    let started = create_backtest(qc, request).await?.backtest;
    let started = started.ok_or("no backtest in the response")?;
    poll(async || {
        let request = models::ReadBacktestRequest::new(project, started.backtest_id.clone());
        let backtest = read_backtest(qc, request).await?.backtest.map(|backtest| *backtest);
        Ok(backtest.filter(|backtest| backtest.completed == Some(true)))
    })
    .await
}

async fn read_orders(qc: &Configuration, project: i64, backtest: &BacktestResult) -> Result<()> {
    // The outer Option is None if the field is missing, the inner one if it is null. PHP writes an
    // empty object as [], so this object is a union.
    let Some(Some(BacktestResultStatistics::StatisticsResult(statistics))) =
        backtest.statistics.as_ref().map(Option::as_deref)
    else {
        return Err("the backtest has no statistics".into());
    };
    println!("Sharpe ratio: {}", statistics.sharpe_ratio.as_deref().unwrap_or("none"));
    let total: i64 = statistics.total_orders.as_deref().unwrap_or_default().parse()?;
    let (mut ids, mut pages) = (BTreeSet::new(), 0);
    for start in (0..total).step_by(PAGE as usize) {
        // A page is empty while the orders are loading.
        let orders = poll(async || {
            let id = backtest.backtest_id.clone();
            let page = models::ReadBacktestOrdersRequest::new(project, id, start, start + PAGE);
            let orders = read_backtest_orders(qc, page).await?.orders;
            Ok(orders.filter(|orders| !orders.is_empty()))
        })
        .await?;
        // Entries that are added meanwhile can move others to the next page.
        ids.extend(orders.iter().map(|order| order.id));
        pages += 1;
    }
    println!("{} orders on {pages} pages", ids.len());
    if ids.len() as i64 == total { Ok(()) } else { Err(format!("expected {total} orders").into()) }
}

async fn export_orders(qc: &Configuration, backtest: &BacktestResult) -> Result<()> {
    let request = models::ExportBacktestOrdersRequest::new(backtest.backtest_id.clone());
    // The generated function rejects CSV.
    let csv = qc::send(qc, "/backtests/export/orders", &request).await?.text().await?;
    println!("{} lines of CSV", csv.lines().count());
    Ok(())
}

async fn be_rejected(qc: &Configuration, project: i64) -> Result<()> {
    let unknown = "0123456789abcdef0123456789abcdef".into();
    let read = read_backtest(qc, models::ReadBacktestRequest::new(project, unknown)).await;
    let error = read.err().ok_or("expected a rejection")?;
    match Failure::of(&error) {
        Some(rejected @ Failure::Rejected { .. }) => println!("as expected: {rejected}"),
        _ => return Err(error.into()),
    }
    Ok(())
}

async fn store_object(qc: &Configuration, organization: &str) -> Result<()> {
    // The generated function uploads a file.
    let file = std::env::temp_dir().join(format!("universe-{}.csv", std::process::id()));
    std::fs::write(&file, "SPY\nQQQ\n")?;
    let uploaded = set_object(qc, organization, KEY, file.clone()).await;
    std::fs::remove_file(file)?;
    uploaded?;
    let mut request = models::ListObjectStoreRequest::new(organization.into());
    request.path = Some("examples/rust".into());
    for object in list_objects(qc, request).await?.objects.unwrap_or_default() {
        println!("stored: {}, {} bytes", object.key, object.size.unwrap_or_default());
    }
    delete_object(qc, models::DeleteObjectStoreRequest::new(organization.into(), KEY.into())).await?;
    Ok(())
}
