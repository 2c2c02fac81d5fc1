// Offers the ideas around the reader, where the browser can tell the place. It is asked only on a click, and sent to a
// hundred metres: nobody needs to know it more exactly.
"use strict";

(() => {
  const offer = document.querySelector("[data-near-me]");
  if (!offer || !navigator.geolocation) {
    return;
  }
  const button = offer.querySelector("button");
  const problem = offer.querySelector("[role=status]");

  button.addEventListener("click", () => {
    button.disabled = true;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const place = `${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`;
        window.location.assign(`${offer.dataset.nearMe}?sortierung=nah&bei=${place}`);
      },
      () => {
        button.disabled = false;
        problem.hidden = false;
      },
      { timeout: 10000, maximumAge: 60000 },
    );
  });
  offer.hidden = false;
})();
