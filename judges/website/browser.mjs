// Opens pages in a real Chromium: at two widths and in both colour schemes, looks for faults of
// accessibility with axe; then types into the search and into the filter of the API page.
// Reads {chromium, base, pages, searches, filters} from standard input, writes what it found.
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { chromium } from "playwright-core"

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
const task = JSON.parse(readFileSync(0, "utf-8"))
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf-8")
const browser = await chromium.launch({
  executablePath: task.chromium,
  args: [
    "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
  ],
})
const found = { violations: [], foreign: [], searches: {}, filters: {}, runs: 0 }

for (const colorScheme of ["light", "dark"])
  await Promise.all([1280, 390].map(width => examine(colorScheme, width)))

const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
for (const query of task.searches) {
  await page.goto(task.base, { waitUntil: "load" })
  await page.locator(".md-search__input").fill(query)
  const results = page.locator(".md-search-result__link")
  await results.first().waitFor({ state: "attached" })
  const links = await results.evaluateAll(all => all.map(link => link.href))
  found.searches[query] = links.map(one => new URL(one)).map(one => one.pathname + one.hash)
}

await page.goto(`${task.base}api/`, { waitUntil: "load" })
const frame = page.frameLocator("iframe")
await frame.locator(".opblock").first().waitFor()
for (const phrase of task.filters) {
  await frame.locator(".operation-filter-input").fill(phrase)
  await rendered(page)
  found.filters[phrase] = await frame.locator(".opblock-summary-path").evaluateAll(
    all => all.map(one => one.dataset.path))
}
await browser.close()
process.stdout.write(JSON.stringify(found))

async function examine(colorScheme, width) {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  page.on("request", request => {
    if (!/^(data:|blob:)/.test(request.url()) && !request.url().startsWith(task.base))
      found.foreign.push(request.url())
  })
  for (const path of task.pages) {
    await page.goto(task.base + path, { waitUntil: "load" })
    if (path === "api/")
      await page.frameLocator("iframe").locator(".opblock").first().waitFor()
    await rendered(page)
    for (const frame of page.frames()) {
      for (const { id, help, nodes } of await violations(frame))
        for (const node of nodes)
          found.violations.push({
            rule: id, help, page: path, width, colorScheme,
            frame: frame === page.mainFrame() ? "page" : "swagger",
            target: node.target.join(" "), html: node.html.slice(0, 200),
            why: node.failureSummary.split("\n").slice(1, 3).join(" ").trim(),
          })
      found.runs += 1
    }
  }
  await context.close()
}

async function violations(frame) {
  await frame.evaluate(axe)
  return await frame.evaluate(tags => globalThis.axe.run(document, {
    runOnly: tags, iframes: false, resultTypes: ["violations"],
  }).then(result => result.violations), TAGS)
}

// What a script does after an event is done in the frame after the next.
async function rendered(page) {
  await page.evaluate(() => new Promise(done =>
    requestAnimationFrame(() => requestAnimationFrame(done))))
}
