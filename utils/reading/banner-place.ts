import type {
  BannerAction,
  BannerModel,
  MountBannerOptions,
  MountedBanner,
} from '../../components/banner/banner-model.ts';

export type MountBanner = (options: MountBannerOptions) => MountedBanner;

/** How often a page may take our banner away before we give in: no fight with a framework. */
const mostReturns = 5;

/** Where the banner of one message stands, if it has one. */
export interface BannerPlace {
  show(model: BannerModel | null, onAction: (action: BannerAction) => void): void;
  /** The message was painted anew: the banner goes along, and comes back where the page took it away. */
  moveTo(anchor: Element): void;
  remove(): void;
}

export interface BannerPlaceParts {
  readonly document: Document;
  readonly anchor: Element;
  readonly mount: MountBanner;
  /** Told when a banner comes to stand here, and when it goes. */
  readonly onStands: (stands: boolean) => void;
}

/** A place before an anchor. Nothing is in the page until there is something to say. */
export function bannerPlace({ document, anchor: firstAnchor, mount, onStands }: BannerPlaceParts): BannerPlace {
  let anchor = firstAnchor;
  let banner: MountedBanner | null = null;
  let shown: { model: BannerModel; onAction: (action: BannerAction) => void } | null = null;
  let returns = 0;

  function remove(): void {
    banner?.remove();
    banner = null;
    onStands(false);
  }

  function put(): void {
    if (!shown || !anchor.isConnected) return;
    banner = mount({ document, anchor, ...shown });
    onStands(true);
  }

  return {
    show(model, onAction) {
      if (model === null) {
        shown = null;
        return remove();
      }
      shown = { model, onAction };
      if (banner?.isConnected()) banner.update(model);
      else {
        remove();
        put();
      }
    },
    moveTo(next) {
      const moved = next !== anchor;
      anchor = next;
      if (!shown || (banner?.isConnected() && !moved)) return;
      if (++returns > mostReturns) return;
      remove();
      put();
    },
    remove() {
      shown = null;
      remove();
    },
  };
}
