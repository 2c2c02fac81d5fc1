// Draws a point, a line or an area on a map. What counts are the fields of the form: they are filled in here, and whoever
// has no map writes into them by hand.
"use strict";

(() => {
  const root = document.querySelector("[data-draw]");
  if (!root || !window.L) {
    return;
  }
  const { L } = window;
  const holder = root.querySelector("[data-areas]");
  const [point, geometry] = ["point", "geometry"].map((name) => document.querySelector(`form [name=${name}]`));
  // a form that asks for a point only has neither lines nor buttons for them
  const written = () => (geometry ? geometry.value.trim() : "");
  const buttons = [...root.querySelectorAll("[data-how]")];
  const undo = root.querySelector("[data-undo]");
  const LEAST = { line: 2, area: 3 };
  let how = "point";
  let corners = [];
  let shown = null;

  const rounded = (value) => Math.round(value * 1e6) / 1e6;

  const drawn = () => {
    const places = corners.map(({ lng, lat }) => [rounded(lng), rounded(lat)]);
    return how === "area" ? { type: "Polygon", coordinates: [[...places, places[0]]] } : { type: "LineString", coordinates: places };
  };

  const read = (text) => {
    try {
      return L.geoJSON(JSON.parse(text), { interactive: false, style: { className: "live-map__shape" } });
    } catch {
      return null;
    }
  };

  const place = () => {
    const [lat, lng] = point.value.split(/[\s,;]+/).map(Number);
    return point.value.trim() && Number.isFinite(lat) && Number.isFinite(lng) ? L.latLng(lat, lng) : null;
  };

  const begin = (areas) => {
    root.hidden = false;
    const map = L.map(holder, { zoomControl: false, scrollWheelZoom: false, zoomSnap: 0.5, maxZoom: 18 });
    map.attributionControl.setPrefix(false);
    L.control.zoom({ zoomInTitle: holder.dataset.nearer, zoomOutTitle: holder.dataset.farther }).addTo(map);
    const { tiles, credit } = holder.dataset;
    if (tiles) {
      L.tileLayer(tiles, { attribution: credit, maxZoom: 18 }).addTo(map);
    }
    const layer = L.geoJSON(areas, { interactive: false, style: { className: tiles ? "live-map__area live-map__area--on-tiles" : "live-map__area" } }).addTo(map);

    const show = () => {
      shown?.remove();
      const parts = [];
      const shape = written() ? read(written()) : null;
      const spot = place();
      if (shape) {
        parts.push(shape);
      }
      corners.forEach((at) => parts.push(L.circleMarker(at, { radius: 5, className: "live-map__shape", interactive: false })));
      if (spot) {
        parts.push(L.circleMarker(spot, { radius: 9, className: "live-map__shape", interactive: false }));
      }
      shown = L.layerGroup(parts).addTo(map);
      if (undo) {
        undo.disabled = corners.length === 0;
      }
      return { shape, spot };
    };

    const open = () => document.querySelector("details.disclosure")?.setAttribute("open", "");

    const set = (at) => {
      if (how === "point") {
        point.value = `${rounded(at.lat)}, ${rounded(at.lng)}`;
      } else {
        corners.push(at);
        if (corners.length >= LEAST[how]) {
          geometry.value = JSON.stringify(drawn());
          open();
        }
      }
      show();
    };

    const choose = (name) => {
      how = name;
      corners = [];
      buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.how === name)));
      show();
    };

    buttons.forEach((button) => button.addEventListener("click", () => choose(button.dataset.how)));
    undo?.addEventListener("click", () => {
      corners.pop();
      geometry.value = corners.length >= LEAST[how] ? JSON.stringify(drawn()) : "";
      show();
    });
    root.querySelector("[data-clear]").addEventListener("click", () => {
      corners = [];
      (geometry || point).value = "";
      show();
    });
    map.on("click", ({ latlng }) => set(latlng));
    holder.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target === holder) {
        event.preventDefault();
        set(map.getCenter());
      }
    });
    holder.addEventListener("focusin", () => map.scrollWheelZoom.enable());
    holder.addEventListener("focusout", () => map.scrollWheelZoom.disable());
    [point, geometry].forEach((field) => field?.addEventListener("change", show));

    choose("point");
    const { shape, spot } = show();
    if (shape) {
      map.fitBounds(shape.getBounds().pad(0.3), { animate: false });
    } else if (spot) {
      map.setView(spot, tiles ? 16 : 12.5);
    } else {
      map.fitBounds(layer.getBounds(), { animate: false });
    }
  };

  // a map that nobody sees yet has no size
  const start = (areas) => {
    const fold = root.closest("details");
    if (fold && !fold.open) {
      fold.addEventListener("toggle", () => begin(areas), { once: true });
    } else {
      begin(areas);
    }
  };

  fetch(holder.dataset.areas)
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
    .then((areas) => areas.features.length && start(areas))
    .catch(() => {
      root.hidden = true;
    });
})();
