// Offers names while someone types into the search field. Without it the form works as it is.
"use strict";

(() => {
  const form = document.querySelector("form.search[data-suggest]");
  const field = form && form.elements.q;
  const list = document.getElementById("search-names");
  if (!field || !list) {
    return;
  }
  const WAIT_MILLIS = 150;
  let timer = 0;
  let asked = "";

  const show = (suggestions) => {
    list.replaceChildren(
      ...suggestions.map((suggestion) => {
        const option = document.createElement("option");
        option.value = suggestion.name;
        option.lang = suggestion.language;
        option.dir = suggestion.dir;
        return option;
      }),
    );
  };

  const ask = async () => {
    const typed = field.value.trim();
    if (typed === asked) {
      return;
    }
    asked = typed;
    if (!typed) {
      show([]);
      return;
    }
    try {
      const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(typed)}`);
      if (answer.ok && typed === field.value.trim()) {
        show((await answer.json()).suggestions);
      }
    } catch {
      // Nobody misses a suggestion.
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT_MILLIS);
  });
})();
