/** Tells a person how far it is; a step that throws is named, and the failure goes on. */
export interface Progress {
  step<T>(what: string, work: (detail: (text: string) => void) => Promise<T>): Promise<T>;
  note(text: string): void;
}

/** For tests: says nothing. */
export const silent: Progress = {
  step: (_what, work) => work(() => undefined),
  note: () => undefined,
};

/** One line for each finished step; on a terminal also a line, overwritten, for those under way. */
export function terminalProgress(out: NodeJS.WriteStream = process.stdout): Progress {
  const underWay = new Map<string, string>();
  const clear = () => out.isTTY && out.write("\r\x1b[K");
  const line = (text: string) => {
    clear();
    out.write(`${text}\n`);
    showUnderWay();
  };
  const showUnderWay = () => {
    if (!out.isTTY || underWay.size === 0) return;
    const text = [...underWay].map(([what, detail]) => (detail ? `${what} (${detail})` : what)).join(", ");
    out.write(`\r\x1b[K… ${text.slice(0, (out.columns || 80) - 4)}`);
  };
  return {
    note: (text) => line(`  ${text}`),
    async step(what, work) {
      const began = Date.now();
      underWay.set(what, "");
      showUnderWay();
      try {
        const result = await work((detail) => {
          underWay.set(what, detail);
          showUnderWay();
        });
        underWay.delete(what);
        line(`✓ ${what} · ${((Date.now() - began) / 1000).toFixed(1)} s`);
        return result;
      } catch (failure) {
        underWay.delete(what);
        line(`✗ ${what}`);
        throw failure;
      }
    },
  };
}
