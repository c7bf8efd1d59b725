import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Registered {
  id: string;
  matches?: string[];
}

/** Permissions and registered scripts as a browser keeps them; fake-browser has neither. */
export function fakeSites(): { turnOn(...origins: string[]): void; forgetScripts(): void; scripts: Registered[] } {
  let origins: string[] = [];
  const scripts: Registered[] = [];
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [...origins], permissions: [] }),
    contains: async (asked: { origins?: string[] }) =>
      (asked.origins ?? []).every((origin) => origins.includes(origin)),
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [...scripts],
    registerContentScripts: async (added: Registered[]) => {
      for (const script of added) {
        if (scripts.some(({ id }) => id === script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        scripts.push(script);
      }
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) {
        const index = scripts.findIndex((script) => script.id === id);
        if (index < 0) throw new Error(`Nonexistent script ID '${id}'`);
        scripts.splice(index, 1);
      }
    },
  });
  return {
    turnOn: (...wanted) => {
      origins = wanted;
    },
    forgetScripts: () => void scripts.splice(0),
    scripts,
  };
}
