// Puts an editor over the form for queries. Without it the form works as it is.
"use strict";

(() => {
  const form = document.querySelector("form.ask[data-root]");
  if (!form || typeof Yasqe === "undefined") {
    return;
  }
  const text = form.elements.query;

  // The editor asks other sites for prefixes and terms unless it is told ours.
  const offer = (name, like, values) =>
    Yasqe.registerAutocompleter({
      ...Yasqe.Autocompleters[like],
      name,
      bulk: true,
      persistenceId: null,
      get: () => values,
    });

  const show = (context) => {
    const prefixes = Object.entries(context).filter(([, value]) => /^https?:.*[#\/]$/.test(value));
    const namespaces = Object.fromEntries(prefixes);
    const terms = Object.values(context)
      .map((value) => (value && value["@id"]) || "")
      .map((id) => id.split(":"))
      .filter(([prefix, name]) => name && namespaces[prefix])
      .map(([prefix, name]) => [namespaces[prefix] + name, name]);
    const named = (pattern) =>
      [...new Set(terms.filter(([, name]) => pattern.test(name)).map(([iri]) => iri))].sort();
    Yasqe.defaults.autocompleters = [];
    offer("our-prefixes", "prefixes", prefixes.map(([prefix, iri]) => `${prefix}: <${iri}>`).sort());
    offer("our-properties", "property", named(/^[a-z]/));
    offer("our-classes", "class", named(/^[A-Z]/));
    if (!Yasqe.defaults.autocompleters.includes("variables")) {
      Yasqe.defaults.autocompleters.push("variables");
    }

    const place = document.createElement("div");
    place.className = "editor";
    place.dir = "ltr";
    text.before(place);
    const editor = new Yasqe(place, {
      value: text.value,
      persistenceId: null,
      showQueryButton: false,
      createShareableLink: null,
      consumeShareLink: null,
      editorHeight: `${Math.min(28, Math.max(12, text.value.split("\n").length + 2)) * 1.5}em`,
      extraKeys: {
        ...Yasqe.defaults.extraKeys,
        "Ctrl-Enter": () => form.requestSubmit(),
        "Cmd-Enter": () => form.requestSubmit(),
        "Ctrl-S": false,
        // With Tab one leaves the editor, as any field.
        Tab: false,
        "Shift-Tab": false,
      },
    });
    editor.getInputField().setAttribute("aria-label", form.querySelector("label").textContent);
    // What is too wide can be moved by keys, too.
    editor.getScrollerElement().tabIndex = 0;
    text.hidden = true;
    form.querySelector("label").removeAttribute("for");
    form.addEventListener("submit", () => {
      text.value = editor.getValue();
    });
    const hint = document.createElement("p");
    hint.className = "hint";
    hint.textContent = form.dataset.hint;
    place.after(hint);
  };

  fetch(`${form.dataset.root}ns/context.jsonld`)
    .then((response) => response.json())
    .then((json) => show(json["@context"]))
    .catch(() => {
      // The form is left as it is.
    });
})();
