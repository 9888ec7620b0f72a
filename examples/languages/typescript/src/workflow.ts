// Runs a backtest from the first call to the last, and deletes what it created.

import assert from "node:assert/strict";
import type { BacktestResult, Order } from "./api/schema.js";
import { data, fromEnvironment, type QuantConnect } from "./client.js";
import { RejectedError } from "./errors.js";
import { all, parseTime, poll } from "./values.js";

const STRATEGY = `from AlgorithmImports import *


class Momentum(QCAlgorithm):
    def initialize(self):
        self.set_start_date(2000, 1, 1)
        self.set_end_date(2019, 12, 31)
        self.add_equity("SPY", Resolution.DAILY)
`;
const PAGE = 100;
const KEY = "examples/typescript/universe.csv";

async function main(): Promise<void> {
  const qc = fromEnvironment();
  await data(qc.POST("/authenticate"));
  console.log("credentials accepted");
  const body = { name: `Examples/TypeScript ${Date.now()}`, language: "Py" } as const;
  const { projects } = await data(qc.POST("/projects/create", { body }));
  const project = projects[0];
  assert(project);
  const { projectId, created } = project;
  console.log(`project ${projectId}, created ${parseTime(created).toISOString()}`);
  try {
    const backtest = await backtested(qc, projectId, await compiled(qc, projectId));
    await readOrders(qc, projectId, backtest);
    await exportOrders(qc, projectId, backtest);
    await beRejected(qc, projectId);
    await storeObject(qc);
    const { live } = await data(qc.POST("/live/list", { body: { status: "Running" } }));
    console.log(`${live.length} live deployments are running`);
  } finally {
    await data(qc.POST("/projects/delete", { body: { projectId } }));
    console.log("deleted the project");
  }
}

/** Write the files of the project, compile it, wait, and return the id of the build. */
async function compiled(qc: QuantConnect, projectId: number): Promise<string> {
  const notes = { projectId, name: "notes.py", content: "# Notes\n" };
  await data(qc.POST("/files/create", { body: notes }));
  const strategy = { projectId, name: "main.py", content: STRATEGY };
  await data(qc.POST("/files/update", { body: strategy }));
  const { compileId } = await data(qc.POST("/compile/create", { body: { projectId } }));
  const state = await poll(async () => {
    const build = await data(qc.POST("/compile/read", { body: { projectId, compileId } }));
    return build.state === "InQueue" ? undefined : build.state;
  });
  assert.equal(state, "BuildSuccess");
  console.log("compiled");
  return compileId;
}

/** Backtest a build, wait, and return the result. */
async function backtested(
  qc: QuantConnect,
  projectId: number,
  compileId: string,
): Promise<BacktestResult> {
  const create = { projectId, compileId, backtestName: "From TypeScript" };
  const { backtest: started } = await data(qc.POST("/backtests/create", { body: create }));
  const body = { projectId, backtestId: started.backtestId };
  return poll(async () => {
    const { backtest } = await data(qc.POST("/backtests/read", { body }));
    assert(!backtest.error, backtest.error ?? undefined);
    return backtest.completed ? backtest : undefined;
  });
}

async function readOrders(
  qc: QuantConnect,
  projectId: number,
  { backtestId, statistics }: BacktestResult,
): Promise<void> {
  // PHP writes an empty object as [].
  assert(statistics && !Array.isArray(statistics));
  console.log(`Sharpe ratio: ${statistics["Sharpe Ratio"]}`);
  const total = Number(statistics["Total Orders"]);
  const ids = new Set<number>();
  let pages = 0;
  const read = async (start: number, end: number): Promise<Order[]> => {
    pages++;
    // A page is empty while the orders are loading.
    return poll(async () => {
      const body = { projectId, backtestId, start, end };
      const { orders } = await data(qc.POST("/backtests/orders/read", { body }));
      return orders?.length || start >= total ? (orders ?? []) : undefined;
    });
  };
  for await (const order of all(PAGE, read)) {
    ids.add(order.id);
  }
  console.log(`${ids.size} orders on ${pages} pages`);
  assert.equal(ids.size, total);
}

async function exportOrders(
  qc: QuantConnect,
  projectId: number,
  { backtestId }: BacktestResult,
): Promise<void> {
  const body = { projectId, backtestId };
  const csv = await data(qc.POST("/backtests/export/orders", { body, parseAs: "text" }));
  const rows = csv.trimEnd().split("\n").slice(1);
  console.log(`${rows.length} rows of CSV`);
  assert(rows.length > 0);
}

/** Read a backtest that does not exist. */
async function beRejected(qc: QuantConnect, projectId: number): Promise<void> {
  const body = { projectId, backtestId: "0123456789abcdef0123456789abcdef" };
  await assert.rejects(data(qc.POST("/backtests/read", { body })), (error) => {
    assert(error instanceof RejectedError, String(error));
    console.log(`as expected: ${error.message}`);
    return true;
  });
}

/** Upload an object, list it, and delete it. */
async function storeObject(qc: QuantConnect): Promise<void> {
  const { organizationId } = await data(qc.POST("/account/read", { body: {} }));
  const file = { organizationId, key: KEY, objectData: new Blob(["SPY\nQQQ\n"]) };
  await data(qc.POST("/object/set", { body: file }));
  const listing = { organizationId, path: "examples/typescript" };
  const { objects } = await data(qc.POST("/object/list", { body: listing }));
  console.log(`objects: ${objects?.map(({ key, size }) => `${key}, ${size} bytes`).join()}`);
  await data(qc.POST("/object/delete", { body: { organizationId, key: KEY } }));
}

await main();
