// The project map to move about in, and the years as a slider. Both stand in the page without this too, as a drawing and as
// links; the list below the map always shows the same. Places come from our own addresses, tiles only where some are set.
"use strict";

(() => {
  const holder = document.querySelector("[data-live-map]");
  if (!holder || !window.L) {
    return;
  }
  const { L } = window;
  const told = holder.dataset;
  const drawing = document.querySelector("[data-drawn-map]");
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const SIDE = 72; // pixels within which projects stand together
  const ROOM = 24;
  const CLOSE = 14;
  const IN_POPUP = 8; // what is more is looked at from nearer, where that helps
  const LIKE_A_CITY = 17;
  let map = null;
  let opener = null;
  let places = [];
  let shapes = null;
  let drawn = new Map();
  const grouped = new Map();

  const read = async (address, kind) => {
    const answer = await fetch(address, { headers: { Accept: kind } });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return answer;
  };
  const readJson = async (address) => (await read(address, "application/geo+json")).json();

  // --- what stands together ---

  const groups = (zoom) => {
    if (!grouped.has(zoom)) {
      const cells = new Map();
      places.forEach((place) => {
        const point = map.project(place.at, zoom);
        const key = `${zoom}/${Math.floor(point.x / SIDE)}/${Math.floor(point.y / SIDE)}`;
        cells.set(key, [...(cells.get(key) || []), place]);
      });
      grouped.set(zoom, cells);
    }
    return grouped.get(zoom);
  };

  // the middle, but so far from the edge of its cell that no circle covers one next to it
  const middle = (members, zoom) => {
    const points = members.map(({ at }) => map.project(at, zoom));
    const [x, y] = ["x", "y"].map((axis) => {
      const mean = points.reduce((sum, point) => sum + point[axis], 0) / points.length;
      const edge = Math.floor(points[0][axis] / SIDE) * SIDE;
      return zoom > CLOSE ? mean : Math.min(Math.max(mean, edge + ROOM), edge + SIDE - ROOM);
    });
    return map.unproject([x, y], zoom);
  };

  const label = (members) =>
    members.length === 1 ? [members[0].title, members[0].state].join(", ") : told.many.replace("{n}", members.length);

  const popup = (members) => {
    const list = document.createElement("ul");
    members.forEach((place) => {
      const [row, link, note] = ["li", "a", "span"].map((name) => document.createElement(name));
      link.href = place.url;
      link.textContent = place.title;
      note.textContent = [place.state, place.when].filter(Boolean).join(" · ");
      row.append(link, note);
      list.append(row);
    });
    return list;
  };

  const open = (marker, members) => {
    const bounds = L.latLngBounds(members.map(({ at }) => at));
    const isOneSpot = bounds.getNorthEast().equals(bounds.getSouthWest(), 0.00005);
    if (members.length > IN_POPUP && !isOneSpot && map.getZoom() < map.getMaxZoom()) {
      map.fitBounds(bounds.pad(0.2), { animate: !still });
      map.getContainer().focus({ preventScroll: true });
      return;
    }
    opener = marker;
    L.popup({ maxHeight: 240, maxWidth: 280, closeButton: true }).setLatLng(marker.getLatLng()).setContent(popup(members)).openOn(map);
  };

  const marked = (members) => {
    const size = members.length === 1 ? 28 : 36 + Math.min(12, 2 * String(members.length).length ** 2);
    const icon = L.divIcon({
      className: members.length === 1 ? "live-map__spot" : "live-map__spot live-map__spot--many",
      html: members.length === 1 ? "" : String(members.length),
      iconSize: [size, size],
    });
    const marker = L.marker(middle(members, map.getZoom()), { icon, keyboard: true, riseOnHover: true });
    marker.on("click", () => open(marker, members));
    marker.on("add", () => {
      const element = marker.getElement();
      element.setAttribute("aria-label", label(members));
      element.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          event.stopPropagation();
          open(marker, members);
        }
      });
    });
    return marker;
  };

  // what is still there stays, so that nobody loses the place they have reached with the keyboard
  const draw = () => {
    const around = map.getBounds().pad(0.25);
    const wanted = new Map([...groups(map.getZoom())].filter(([, members]) => around.contains(middle(members, map.getZoom()))));
    drawn.forEach((marker, key) => {
      if (!wanted.has(key)) {
        marker.remove();
        drawn.delete(key);
      }
    });
    wanted.forEach((members, key) => {
      if (!drawn.has(key)) {
        drawn.set(key, marked(members).addTo(map));
      }
    });
  };

  const show = (found) => {
    map.closePopup();
    grouped.clear();
    drawn.forEach((marker) => marker.remove());
    drawn = new Map();
    places = found.features.map(({ geometry, properties }) => ({
      ...properties,
      at: L.latLng(geometry.coordinates[1], geometry.coordinates[0]),
    }));
    shapes?.remove();
    shapes = L.geoJSON(places.map(({ shape }) => shape).filter(Boolean), { interactive: false, style: { className: "live-map__shape" } }).addTo(map);
    draw();
  };

  // --- the map ---

  const tiled = () => {
    if (told.tiles) {
      L.tileLayer(told.tiles, { attribution: told.credit, maxZoom: LIKE_A_CITY }).addTo(map);
    }
  };

  const named = (areas) => {
    areas.features.forEach(({ properties }) => {
      if (properties.label) {
        const icon = L.divIcon({ className: "live-map__name", html: "", iconSize: [0, 0] });
        const marker = L.marker([properties.label[1], properties.label[0]], { icon, interactive: false, keyboard: false, pane: "names" });
        marker.on("add", () => {
          const word = document.createElement("span");
          word.textContent = properties.name;
          marker.getElement().setAttribute("aria-hidden", "true");
          marker.getElement().append(word);
        });
        marker.addTo(map);
      }
    });
  };

  const begin = (areas) => {
    holder.hidden = false;
    map = L.map(holder, {
      maxZoom: LIKE_A_CITY, zoomSnap: 0.5, zoomControl: false, scrollWheelZoom: false, zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still, inertia: !still,
    });
    map.attributionControl.setPrefix(false);
    L.control.zoom({ zoomInTitle: told.nearer, zoomOutTitle: told.farther }).addTo(map);
    map.createPane("names").style.zIndex = 450;
    tiled();
    const layer = L.geoJSON(areas, { interactive: false, style: { className: told.tiles ? "live-map__area live-map__area--on-tiles" : "live-map__area" } }).addTo(map);
    named(areas);
    const chosen = new URLSearchParams(window.location.search).get("stadtbezirk");
    const here = areas.features.find(({ properties }) => properties.slug === chosen);
    map.fitBounds(here ? L.geoJSON(here).getBounds() : layer.getBounds(), { paddingTopLeft: [56, 8], paddingBottomRight: [8, 8], animate: false });
    map.setMinZoom(map.getBoundsZoom(layer.getBounds()) - 0.5);
    map.setMaxBounds(layer.getBounds().pad(0.5));
    // from afar the names would lie under the circles
    const whole = map.getBoundsZoom(layer.getBounds());
    const name = () => {
      map.getPane("names").hidden = map.getZoom() < whole + 1;
    };
    map.on("zoomend", name);
    name();
    map.on("moveend zoomend", draw);
    // the wheel moves the page, until somebody works with the map
    holder.addEventListener("focusin", () => map.scrollWheelZoom.enable());
    holder.addEventListener("focusout", () => map.scrollWheelZoom.disable());
    map.on("popupopen", ({ popup: opened }) => {
      const element = opened.getElement();
      element.querySelector(".leaflet-popup-close-button").setAttribute("aria-label", told.close);
      element.querySelector("li a").focus({ preventScroll: true });
    });
    map.on("popupclose", () => {
      // what had the focus in it is gone by now
      if (document.activeElement === document.body || holder.contains(document.activeElement)) {
        (opener?.getElement() || holder).focus({ preventScroll: true });
      }
    });
    holder.addEventListener("keydown", (event) => event.key === "Escape" && map.closePopup());
    drawing.hidden = true;
  };

  const start = async () => {
    const [areas, found] = await Promise.all([readJson(told.areas), readJson(told.places + window.location.search)]);
    if (areas.features.length) {
      begin(areas);
      show(found);
    }
  };

  // --- the years ---

  const slider = document.querySelector("[data-years]");
  const parts = ["filter", "years", "list"].map((name) => `map-${name}`);

  const address = (year) => {
    const here = new URL(window.location.href);
    ["nach", "vor", "feld", "jahr"].forEach((name) => here.searchParams.delete(name));
    if (year) {
      here.searchParams.set("jahr", year);
    }
    return here;
  };

  const turn = async (year) => {
    const here = address(year);
    const [page, found] = await Promise.all([read(here.href, "text/html").then((answer) => answer.text()), readJson(told.places + here.search)]);
    if (slider.dataset.year !== year) {
      return; // moved on in the meantime
    }
    window.history.replaceState(null, "", here.href);
    const fresh = new DOMParser().parseFromString(page, "text/html");
    parts.forEach((name) => {
      const [old, part] = [document.getElementById(name), fresh.getElementById(name)];
      if (old && part) {
        old.replaceWith(document.importNode(part, true));
      }
    });
    const number = document.querySelector("#map-filter [role=status]")?.textContent;
    slider.querySelector("output").textContent = [slider.querySelector(`[data-year="${year}"]`).label, number].filter(Boolean).join(" · ");
    if (map) {
      show(found);
    }
  };

  const slide = () => {
    const input = slider.querySelector("input");
    const years = [...slider.querySelectorAll("option")];
    let waiting = 0;
    const tell = () => {
      const { label: words, dataset } = years[input.valueAsNumber];
      slider.querySelector("output").textContent = words;
      input.setAttribute("aria-valuetext", words);
      slider.dataset.year = dataset.year;
    };
    input.addEventListener("input", () => {
      tell();
      window.clearTimeout(waiting);
      const { year } = slider.dataset;
      waiting = window.setTimeout(() => turn(year).catch(() => window.location.assign(address(year))), 250);
    });
    tell();
    slider.hidden = false;
  };

  if (slider) {
    slide();
  }
  // without it the drawing stays
  start().catch(() => {
    holder.hidden = true;
    drawing.hidden = false;
  });
})();
