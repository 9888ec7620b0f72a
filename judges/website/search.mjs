// Runs the search of the site in its own worker: reads {query: ...} from standard input, and writes
// for each query the first pages that the site lists, best first.
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { createContext, runInContext } from "node:vm"

const [site, most] = process.argv.slice(2)
const folder = join(site, "assets/javascripts/workers")
const [script] = readdirSync(folder).filter(name => name.endsWith(".js"))
const worker = createContext({ console, navigator: { userAgent: "" } })
let handle, respond
Object.assign(worker, {
  self: worker,
  addEventListener: (_, listener) => { handle = listener },
  postMessage: message => respond(message),
})
runInContext(readFileSync(join(folder, script), "utf-8"), worker)

// The types of the messages are those of the theme: set up, ready, query, result.
const [SETUP, QUERY] = [0, 2]
const send = (type, data) => new Promise(resolve => {
  respond = resolve
  handle({ data: { type, data } })
})

const index = JSON.parse(readFileSync(join(site, "search/search_index.json"), "utf-8"))
await send(SETUP, { ...index, options: { suggest: false } })
const found = {}
for (const query of JSON.parse(readFileSync(0, "utf-8"))) {
  const { data } = await send(QUERY, query)
  found[query] = data.items.slice(0, Number(most)).map(shown)
}
process.stdout.write(JSON.stringify(found))

// As the theme shows a page: its sections with the best score, and the others behind "more".
function shown(group) {
  const locations = group.filter(one => one.score > 0).map(one => one.location)
  const best = group.filter(one => one.score >= group[0].score).map(one => one.location)
  return { best, more: locations.filter(one => !best.includes(one)) }
}
