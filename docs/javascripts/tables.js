/* Lets the keyboard scroll a table that is wider than the screen. The theme wraps each table. */
const markScrollable = () => {
  for (const wrapper of document.querySelectorAll(".md-typeset__scrollwrap"))
    if (wrapper.scrollWidth > wrapper.clientWidth) {
      wrapper.tabIndex = 0
      wrapper.setAttribute("role", "group")
      wrapper.setAttribute("aria-label", "Table")
    }
}
window.addEventListener("load", () => requestAnimationFrame(markScrollable))
window.addEventListener("resize", markScrollable)
