// "Another line" at once, without asking the server. Without this script the button sends the form, which comes back longer.
for (const form of document.querySelectorAll("form[data-lines]")) {
  const button = form.querySelector("[data-add-line]");
  const count = form.querySelector('input[name="zeilen"]');
  button?.addEventListener("click", (event) => {
    const lines = form.querySelectorAll("[data-line]");
    const last = lines[lines.length - 1];
    if (!last) return;
    event.preventDefault();
    const number = lines.length;
    const line = last.cloneNode(true);
    const renamed = (text) => text.replace(/(^|[\s_])z\d+-/g, `$1z${number}-`);
    last.removeAttribute("id");
    for (const part of line.querySelectorAll("[id], [name], [for], [aria-describedby]")) {
      for (const name of ["id", "name", "for", "aria-describedby"]) {
        if (part.hasAttribute(name)) part.setAttribute(name, renamed(part.getAttribute(name)));
      }
    }
    for (const field of line.querySelectorAll("input, textarea, select")) {
      if (field.type === "checkbox") field.checked = false;
      else if (field.tagName === "SELECT") field.selectedIndex = 0;
      else field.value = "";
      field.removeAttribute("aria-invalid");
    }
    for (const errors of line.querySelectorAll(".field__errors")) errors.remove();
    for (const row of line.querySelectorAll(".field--error")) row.classList.remove("field--error");
    const legend = line.querySelector("legend");
    legend.textContent = legend.textContent.replace(/\d+/, String(number + 1));
    last.after(line);
    count.value = String(number + 1);
    line.querySelector('input:not([type="hidden"]), textarea')?.focus();
  });
}
