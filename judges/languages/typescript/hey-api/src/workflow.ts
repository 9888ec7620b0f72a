// The workflow of examples/languages/typescript, with the functions by hey-api.

import assert from "node:assert/strict";
import { createClient } from "./api/client/index.js";
import * as api from "./api/sdk.gen.js";
import type { BacktestResult, Order } from "./api/types.gen.js";
import { RejectedError } from "./errors.js";
import { sender } from "./sending.js";
import { Signer } from "./signing.js";
import { all, poll } from "./values.js";

const STRATEGY = `from AlgorithmImports import *


class Momentum(QCAlgorithm):
    def initialize(self):
        self.set_start_date(2000, 1, 1)
        self.set_end_date(2019, 12, 31)
        self.add_equity("SPY", Resolution.DAILY)
`;
const PAGE = 100;
const KEY = "examples/hey-api/universe.csv";
const baseUrl = process.env["QC_BASE_URL"]!;
const signer = new Signer(process.env["QC_USER_ID"]!, process.env["QC_API_TOKEN"]!);
const client = createClient({
  baseUrl,
  fetch: ((request: Request) => send(request)) as typeof fetch,
  throwOnError: true,
});
const send = sender(baseUrl, signer, new Set());
const options = { client, throwOnError: true } as const;

async function main(): Promise<void> {
  await api.authenticate(options);
  const body = { name: "Examples/hey-api", language: "Py" } as const;
  const { data } = await api.createProject({ ...options, body });
  const projectId = data.projects![0]!.projectId;
  try {
    const backtest = await backtested(projectId, await compiled(projectId));
    await readOrders(projectId, backtest);
    const { backtestId } = backtest;
    const csv = await api.exportBacktestOrders({ ...options, body: { projectId, backtestId } });
    assert(String(csv.data).split("\n").length > PAGE);
    await assert.rejects(
      api.readBacktest({ ...options, body: { projectId, backtestId: "0".repeat(32) } }),
      RejectedError,
    );
    await storeObject();
    await api.listLiveAlgorithms({ ...options, body: { status: "Running" } });
  } finally {
    await api.deleteProject({ ...options, body: { projectId } });
  }
}

async function compiled(projectId: number): Promise<string> {
  const notes = { projectId, name: "notes.py", content: "# Notes\n" };
  await api.createFile({ ...options, body: notes });
  await api.updateFile({ ...options, body: { projectId, name: "main.py", content: STRATEGY } });
  const build = await api.createCompile({ ...options, body: { projectId } });
  const compileId = build.data.compileId!;
  const state = await poll(async () => {
    const { data } = await api.readCompile({ ...options, body: { projectId, compileId } });
    return data.state === "InQueue" ? undefined : data.state;
  });
  assert.equal(state, "BuildSuccess");
  return compileId;
}

async function backtested(projectId: number, compileId: string): Promise<BacktestResult> {
  const create = { projectId, compileId, backtestName: "From hey-api" };
  const started = await api.createBacktest({ ...options, body: create });
  const body = { projectId, backtestId: started.data.backtest!.backtestId };
  return poll(async () => {
    const { backtest } = (await api.readBacktest({ ...options, body })).data;
    return backtest?.completed ? backtest : undefined;
  });
}

async function readOrders(projectId: number, backtest: BacktestResult): Promise<void> {
  const { backtestId, statistics } = backtest;
  assert(statistics && !Array.isArray(statistics));
  const total = Number(statistics["Total Orders"]);
  const ids = new Set<number>();
  const read = async (start: number, end: number): Promise<Order[]> =>
    poll(async () => {
      const body = { projectId, backtestId, start, end };
      const { orders } = (await api.readBacktestOrders({ ...options, body })).data;
      return orders?.length || start >= total ? (orders ?? []) : undefined;
    });
  for await (const order of all(PAGE, read)) {
    ids.add(order.id);
  }
  assert.equal(ids.size, total);
}

async function storeObject(): Promise<void> {
  const { data: account } = await api.readAccount({ ...options, body: {} });
  const organizationId = account.organizationId!;
  const file = { organizationId, key: KEY, objectData: new Blob(["SPY\nQQQ\n"]) };
  // The types want a Blob where the schema wants a string: see binary.yaml.
  await api.setObject({ ...options, body: file, requestValidator: undefined });
  const listing = { organizationId, path: "examples/hey-api" };
  const { objects } = (await api.listObjects({ ...options, body: listing })).data;
  assert.deepEqual(objects?.map(({ key }) => key), [KEY]);
  await api.deleteObject({ ...options, body: { organizationId, key: KEY } });
}

await main();
