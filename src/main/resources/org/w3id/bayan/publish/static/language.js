// Keeps the place on the page when another language is chosen. Without it the page is shown from its
// beginning.
"use strict";

(() => {
  const keep = () => {
    for (const link of document.querySelectorAll(".languages a")) {
      link.hash = location.hash;
    }
  };
  addEventListener("hashchange", keep);
  keep();
})();
