/** What a page could forge to press a button of ours. */
const pressing = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress'];

/** What webmails listen to on the whole page: shortcuts, selection of rows, opening on double click. */
const heardByPages = [...pressing, 'dblclick', 'auxclick', 'contextmenu', 'touchstart', 'touchend', 'input'];

/** Stops events that no person made before they reach anything inside. */
export function refuseForgedEvents(place: EventTarget): void {
  for (const name of pressing) {
    place.addEventListener(
      name,
      (event) => {
        if (event.isTrusted) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true },
    );
  }
}

/** Keeps what the person does inside from the page's own shortcuts and handlers around it. */
export function keepEventsInside(place: EventTarget): void {
  for (const name of heardByPages) place.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
}
