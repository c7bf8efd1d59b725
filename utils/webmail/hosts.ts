/** A webmail site that can be turned on by name: pure data, read by the manifest, the background and the pages. */
export interface WebmailHost {
  readonly id: string;
  readonly name: string;
  /** Match patterns of the WebExtension manifest. */
  readonly patterns: readonly string[];
}

/** Sources and dates of the addresses: CONTRIBUTING, "Webmails". Checked 2026-11. */
export const webmailHosts: readonly WebmailHost[] = [
  { id: 'gmail', name: 'Gmail', patterns: ['https://mail.google.com/*'] },
  {
    id: 'outlook',
    name: 'Outlook',
    patterns: [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
  },
  { id: 'yahoo', name: 'Yahoo Mail', patterns: ['https://mail.yahoo.com/*', 'https://*.mail.yahoo.com/*'] },
  { id: 'aol', name: 'AOL Mail', patterns: ['https://mail.aol.com/*'] },
  { id: 'proton', name: 'Proton Mail', patterns: ['https://mail.proton.me/*'] },
  { id: 'fastmail', name: 'Fastmail', patterns: ['https://app.fastmail.com/*'] },
  { id: 'tuta', name: 'Tuta', patterns: ['https://app.tuta.com/*'] },
  // Page, mail and letter lie on origins of their own: the letter's is asked for with the others.
  {
    id: 'gmx',
    name: 'GMX',
    patterns: [
      'https://navigator.gmx.net/*',
      'https://bap.navigator.gmx.net/*',
      'https://webmailer.gmx.net/*',
      'https://gmxnet.mailbody-ui.de/*',
    ],
  },
  {
    id: 'mailcom',
    name: 'mail.com',
    patterns: ['https://navigator-lxa.mail.com/*', 'https://webmailer.mail.com/*', 'https://mailcom.mailbody-ui.de/*'],
  },
  {
    id: 'icloud',
    name: 'iCloud Mail',
    patterns: ['https://www.icloud.com/*', 'https://www-mail.icloud-sandbox.com/*'],
  },
];

/** Any other webmail (Roundcube, Horde, …) is asked for by its own address, one at a time. */
const anySite = ['https://*/*', 'http://*/*'];

/** All patterns that the extension may ever ask for; none is asked for at install. */
export function optionalHostPatterns(): string[] {
  return [...webmailHosts.flatMap((host) => host.patterns), ...anySite];
}
