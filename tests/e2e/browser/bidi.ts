import type { Browser, Page } from 'puppeteer-core';

/** A node as WebDriver BiDi serializes it (script.NodeRemoteValue), the parts that we read. */
export interface RemoteNode {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly mode?: 'open' | 'closed';
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

interface Context {
  readonly context: string;
  readonly url: string;
  readonly 'moz:scope'?: string;
  readonly children: readonly Context[] | null;
}

interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly result?: RemoteNode & { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** The commands of WebDriver BiDi that puppeteer has no method for. */
export interface Bidi {
  /** Runs an expression in the browser's own window; its value as text. */
  evaluateInChrome(expression: string): Promise<string>;
  /** Ids of a page's browsing context and of those of its frames. */
  contextsOf(page: Page): Promise<readonly string[]>;
  /** The whole document, closed shadow roots included. */
  readDocument(context: string): Promise<RemoteNode | null>;
  /** Calls an in-page function with the node as `this`; its value as text. */
  callOn(context: string, node: RemoteNode, functionDeclaration: string): Promise<string>;
  press(context: string, node: RemoteNode): Promise<void>;
}

/** Puppeteer's own connection: it is there at run time and not in the public types. */
interface WithConnection {
  readonly connection: { send(method: string, params: object): Promise<{ readonly result: unknown }> };
}

interface WithId {
  readonly _id: string;
}

/** Speaks BiDi over the connection that puppeteer has. */
export async function connectBidi(browser: Browser): Promise<Bidi> {
  const { connection } = browser as unknown as WithConnection;
  const send = async <T>(method: string, params: object) => (await connection.send(method, params)).result as T;
  const value = (evaluation: Evaluation) => {
    if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails?.text);
    return String(evaluation.result?.value ?? '');
  };
  const chrome = await send<{ contexts: Context[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = chrome.contexts.find((context) => context['moz:scope'] === 'chrome');
  if (!window) throw new Error('This Firefox is too old to be tested with: its own window cannot be spoken to');
  const chromeContext = window.context;
  const callOn = async (context: string, node: RemoteNode, functionDeclaration: string) =>
    value(
      await send('script.callFunction', {
        functionDeclaration,
        this: { sharedId: node.sharedId },
        target: { context },
        awaitPromise: false,
      }),
    );
  const withDescendants = (context: Context): string[] => [
    context.context,
    ...(context.children ?? []).flatMap(withDescendants),
  ];
  return {
    evaluateInChrome: async (expression) =>
      value(await send('script.evaluate', { expression, target: { context: chromeContext }, awaitPromise: true })),
    async contextsOf(page) {
      const root = (page.mainFrame() as unknown as WithId)._id;
      const tree = await send<{ contexts: Context[] }>('browsingContext.getTree', { root });
      return tree.contexts.flatMap(withDescendants);
    },
    async readDocument(context) {
      const evaluation = await send<Evaluation>('script.evaluate', {
        expression: 'document.documentElement',
        target: { context },
        awaitPromise: false,
        serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
      });
      return evaluation.result ?? null;
    },
    callOn,
    async press(context, node) {
      await callOn(context, node, 'function () { this.scrollIntoView({ block: "nearest", behavior: "instant" }); }');
      const origin = { type: 'element', element: { sharedId: node.sharedId } };
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
      await send('input.performActions', { context, actions: [pointer] });
    },
  };
}
