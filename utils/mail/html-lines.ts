/** Lines of text as they come out of a walk over HTML. */
export interface Lines {
  /** Adds running text; white space is folded unless `keep` is set (pre). */
  add(text: string, keep: boolean): void;
  /** Ends the line if anything is on it, and asks for `blank` empty lines before the next text (0 or 1). */
  end(blank: 0 | 1): void;
  /** A line break of its own: two in a row leave an empty line. */
  break(): void;
  /** Sets what every line begins with from here on ("> " in quoted history, else ""). */
  prefix(mark: string): void;
  /** Characters so far. */
  size(): number;
  text(): string;
}

const folded = /[ \t\n\r\f]+/g;

/** Collects lines the way `innerText` does: blocks on lines of their own, at most one empty line between them. */
export function collectLines(): Lines {
  const done: string[] = [];
  let size = 0;
  let line = '';
  let mark = '';
  let blankWanted = false;

  const put = (text: string): void => {
    done.push(text);
    size += text.length + 1;
  };
  const flush = (force: boolean): void => {
    const text = line.replace(/[ \t]+$/, '');
    line = '';
    if (text === '' && !force) return;
    const last = done.at(-1);
    if (text === '') {
      blankWanted = last !== undefined;
      return;
    }
    if (blankWanted && last !== undefined) put('');
    blankWanted = false;
    put(mark + text);
  };

  return {
    add(text, keep) {
      if (keep) {
        const parts = text.replace(/\r\n?/g, '\n').split('\n');
        parts.forEach((part, index) => {
          if (index > 0) flush(true);
          line += part;
        });
        return;
      }
      const run = text.replace(folded, ' ');
      line += line === '' || line.endsWith(' ') ? run.replace(/^ /, '') : run;
    },
    end(blank) {
      flush(false);
      if (blank === 1 && done.length > 0) blankWanted = true;
    },
    break() {
      flush(true);
    },
    prefix(next) {
      if (next === mark) return;
      flush(false);
      mark = next;
    },
    size: () => size + line.length,
    text() {
      flush(false);
      return done.join('\n');
    },
  };
}
