// Offers names while someone types into a search field. Without it the forms work as they are.
"use strict";

(() => {
  const WAIT_MILLIS = 150;

  const show = (list, suggestions) => {
    const names = new Map(suggestions.map((suggestion) => [suggestion.name, suggestion]));
    list.replaceChildren(
      ...Array.from(names.values(), (suggestion) => {
        const option = document.createElement("option");
        option.value = suggestion.name;
        option.lang = suggestion.language;
        option.dir = suggestion.dir;
        return option;
      }),
    );
  };

  const offer = (form) => {
    const field = form.elements.q;
    const list = field.list;
    let timer = 0;
    let asked = "";

    const ask = async () => {
      const typed = field.value.trim();
      if (typed === asked) {
        return;
      }
      asked = typed;
      if (!typed) {
        show(list, []);
        return;
      }
      try {
        const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(typed)}`);
        if (answer.ok && typed === field.value.trim()) {
          show(list, (await answer.json()).suggestions);
        }
      } catch {
        // Nobody misses a suggestion.
      }
    };

    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT_MILLIS);
    });
  };

  document.querySelectorAll("form[data-suggest]").forEach(offer);
})();
