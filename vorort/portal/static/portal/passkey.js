// Ties the buttons marked data-passkey to allauth's passkey functions; what they need stands in data attributes.
"use strict";

(() => {
  const forms = window.allauth.webauthn.forms;
  const starters = { add: forms.addForm, signup: forms.signupForm, authenticate: forms.authenticateForm, login: forms.loginForm };

  const show = (name, seen) => {
    document.querySelectorAll(`[${name}]`).forEach((element) => {
      element.hidden = !seen;
    });
  };

  const tie = (button) => {
    const { passkey, credential, options, passwordless } = button.dataset;
    // allauth sends the form itself, once the device has answered
    button.form.addEventListener("submit", (event) => event.preventDefault());
    button.addEventListener("click", () => show("data-passkey-problem", false));
    starters[passkey]({ ids: { [passkey]: button.id, credential, data: options, passwordless } });
  };

  if (!window.webauthnJSON.supported()) {
    return;
  }
  document.querySelectorAll("button[data-passkey]").forEach(tie);
  document.addEventListener("allauth.error", (event) => {
    event.preventDefault();
    show("data-passkey-problem", true);
  });
  show("data-passkey-missing", false);
  show("data-passkey-part", true);
})();
