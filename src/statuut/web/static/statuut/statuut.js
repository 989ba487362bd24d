/* Keys and small comforts; every page works without this file. */
(function () {
  "use strict";
  function typing(element) {
    return element && (/^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName) || element.isContentEditable);
  }
  document.addEventListener("keydown", function (event) {
    if (event.key === "/" && !typing(event.target) && !event.ctrlKey && !event.altKey && !event.metaKey) {
      var box = document.getElementById("zoekveld");
      if (box) { event.preventDefault(); box.focus(); box.select(); }
    }
    if (event.key === "Escape") { closeReasons(); }
    if (event.key === "ArrowUp" || event.key === "ArrowDown") { moveInGrid(event); }
  });
  function moveInGrid(event) {
    var cell = event.target.closest ? event.target.closest(".raster td") : null;
    var line = cell && (event.key === "ArrowDown" ? cell.parentElement.nextElementSibling : cell.parentElement.previousElementSibling);
    var next = line && line.cells[cell.cellIndex] && line.cells[cell.cellIndex].querySelector("input");
    if (next) { event.preventDefault(); next.focus(); next.select(); }
  }
  document.addEventListener("click", function (event) {
    var closer = event.target.closest ? event.target.closest("[data-sluit]") : null;
    var panel = document.getElementById("waarom");
    if (closer && panel && panel.dataset.leeg !== undefined) { event.preventDefault(); closeReasons(); }
  });
  document.addEventListener("htmx:afterSwap", function (event) {
    if (event.target.id !== "waarom") { return; }
    mark(event.detail.requestConfig && event.detail.requestConfig.elt);
    var title = event.target.querySelector("h2");
    if (title) { title.setAttribute("tabindex", "-1"); title.focus({ preventScroll: window.innerWidth > 960 }); }
  });
  var opener = null;
  function mark(link) {
    if (opener) { row(opener, false); }
    opener = link || null;
    if (opener) { row(opener, true); }
  }
  function row(link, on) {
    var line = link.closest("tr");
    if (!line) { return; }
    if (on) { line.setAttribute("aria-selected", "true"); } else { line.removeAttribute("aria-selected"); }
  }
  function closeReasons() {
    var open = document.querySelector(".digest:not(:empty)");
    var panel = document.getElementById("waarom");
    if (open && open.contains(document.activeElement)) { open.innerHTML = ""; return; }
    if (panel && panel.dataset.leeg !== undefined && panel.innerHTML.trim() !== "") {
      panel.innerHTML = "";
      if (opener) { opener.focus(); }
      mark(null);
    }
  }
})();
