/**
 * Names that our own selectors look for: they are in our source anyway, so their standing in a report tells nothing of
 * the person. Everything else that a page says is left out of reports.
 */
export const ownNames: ReadonlySet<string> = new Set(
  `a98 iY adn ads adf h7 kv kQ ii gt a3s aiL gD go g2 g3 hb hP ha zA M9 Ap Al editable ao9 gmail_quote
  ConversationReadingPaneContainer ItemReadingPaneContainer ReadingPaneContainerId UniqueMessageBody allowTextSelection customScrollBar owaMailComposeEditorScrollContainer
  proton-root is-opened is-inbound is-outbound message-container message-content message-iframe message-content:body content-iframe conversation-header:subject recipients:sender recipient-label recipient-address item-container
  message-view message-group-view-scroller message-view-body-content msg-body message-group-subject-text message-from message-to message-date message-header message-list-item email-pill rte compose
  messagecontframe messagebody message-header messageheader message-part message-htmlpart rcmBody rcmContactAddress header-content headers-table header-headers messagelist task-mail action-preview action-show
  previewMsg messageBody mimePartData htmlMsgData mail-body shadow-mail-body mail-viewer mail-message mail-content message-frame message-container mail-detail-pane mail-detail-frame`
    .split(/\s+/)
    .filter(Boolean),
);

/** Attributes whose names a report may hold: those that our selectors look for, and those of HTML. */
export const ownAttributes: ReadonlySet<string> = new Set(
  `role id class title email name lang dir hidden open type href src srcdoc sandbox contenteditable g_editable tabindex datetime style jslog
  aria-label aria-labelledby aria-expanded aria-hidden aria-selected aria-level itemprop itemtype data-message-id data-legacy-message-id data-thread-perm-id data-legacy-thread-id
  data-testid data-test-id data-test-expanded data-expanded data-shortcut-target data-element-id data-convid data-hovercard-id
  data-email data-address data-name data-action data-icon-name data-content-button data-tooltip data-placeholder data-envelope-id
  aria-multiline aria-readonly aria-disabled aria-current placeholder value for alt disabled readonly target method action onclick`
    .split(/\s+/)
    .filter(Boolean),
);

export const roles: ReadonlySet<string> = new Set(
  `alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo definition dialog document feed figure form generic grid gridcell group heading img link list listbox listitem log main menu menubar menuitem navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader search searchbox separator status switch tab table tablist tabpanel textbox timer toolbar tooltip tree treegrid treeitem`.split(
    ' ',
  ),
);

export const tags: ReadonlySet<string> = new Set(
  `a abbr address article aside audio b blockquote body br button canvas caption center code col colgroup dd details dialog div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input label legend li main map meta nav object ol optgroup option p picture pre s section select slot small span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr u ul video`.split(
    ' ',
  ),
);
