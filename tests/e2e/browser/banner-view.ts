import type { ClosedRoot } from './driver.ts';

/** The banner as a person meets it. */
export interface BannerView {
  readonly text: string;
  /** Names of what can be pressed, in reading order. */
  readonly buttons: readonly string[];
  /** Presses what has this name. @throws where there is no such thing */
  click(name: string | RegExp): Promise<void>;
}

/** What a closed shadow root shows and offers. */
export function describeBanner(root: ClosedRoot): BannerView {
  return {
    text: root.text,
    buttons: root.buttons.map((button) => button.name),
    async click(name) {
      const target = root.buttons.find((button) =>
        typeof name === 'string' ? button.name === name : name.test(button.name),
      );
      if (!target) {
        throw new Error(
          `The banner has no "${name}", only ${root.buttons.map((button) => `"${button.name}"`).join(', ')}`,
        );
      }
      await target.click();
    },
  };
}

/** The line that a banner begins with. */
export function firstLine(banner: BannerView): string {
  return banner.text.split('\n')[0] ?? '';
}
