/** A folder of files as a worker of a page has it, in memory: a file that is open can neither be opened nor removed. */
export function fakeFolder() {
  const files = new Map<string, { bytes: Uint8Array; isOpen: boolean }>();
  const locked = () => Promise.reject(new DOMException('It is open.', 'NoModificationAllowedError'));
  const handleOf = (name: string) => ({
    kind: 'file' as const,
    name,
    getFile: async () => new File([(files.get(name)?.bytes ?? new Uint8Array()).slice()], name),
    async createSyncAccessHandle() {
      const file = files.get(name);
      if (!file || file.isOpen) return locked();
      file.isOpen = true;
      return {
        getSize: () => file.bytes.length,
        truncate(size: number) {
          const next = new Uint8Array(size);
          next.set(file.bytes.subarray(0, size));
          file.bytes = next;
        },
        write(bytes: Uint8Array, { at }: { at: number }) {
          const next = new Uint8Array(Math.max(file.bytes.length, at + bytes.length));
          next.set(file.bytes);
          next.set(bytes, at);
          file.bytes = next;
          return bytes.length;
        },
      };
    },
  });
  const folder = {
    async getFileHandle(name: string) {
      if (!files.has(name)) files.set(name, { bytes: new Uint8Array(), isOpen: false });
      return handleOf(name);
    },
    async removeEntry(name: string) {
      if (files.get(name)?.isOpen) return locked();
      files.delete(name);
      return undefined;
    },
    async *entries() {
      for (const name of [...files.keys()]) yield [name, handleOf(name)] as const;
    },
  };
  return {
    folder: folder as unknown as FileSystemDirectoryHandle,
    names: () => [...files.keys()],
    textOf: (name: string) => new TextDecoder().decode(files.get(name)?.bytes),
    /** The page that had it open is gone. */
    release(name: string) {
      const file = files.get(name);
      if (file) file.isOpen = false;
    },
    leave(name: string, text: string) {
      files.set(name, { bytes: new TextEncoder().encode(text), isOpen: false });
    },
  };
}
