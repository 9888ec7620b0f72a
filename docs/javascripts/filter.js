/* Lets the filter of Swagger UI search operations: by path, id, summary and tag, not by tag only. */
window.FilterOperations = ({ React }) => ({
  fn: {
    opsFilter: (tagged, phrase) => {
      const words = phrase.toLowerCase().split(/\s+/).filter(Boolean)
      const isShown = (operation, tag) => {
        const names = ["operationId", "summary"].map(name => operation.getIn(["operation", name]))
        const text = [tag, operation.get("path"), ...names].join(" ").toLowerCase()
        return words.every(word => text.includes(word))
      }
      return tagged
        .map((group, tag) => group.update("operations", all => all.filter(one => isShown(one, tag))))
        .filter(group => group.get("operations").size > 0)
    },
  },
  components: {
    FilterContainer: ({ layoutSelectors, layoutActions }) => {
      const filter = layoutSelectors.currentFilter()
      const label = "Filter by path, operation id or summary"
      return React.createElement("div", { className: "filter wrapper" },
        React.createElement("input", {
          className: "operation-filter-input",
          type: "search",
          placeholder: label,
          "aria-label": label,
          style: { width: "100%", maxWidth: "none" },
          value: typeof filter === "string" ? filter : "",
          onChange: event => layoutActions.updateFilter(event.target.value),
        }))
    },
  },
})
