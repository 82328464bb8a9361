import Mocha, { reporters, type Suite, type Test } from "mocha";

/** How a run of the tests came out. */
export interface TestRun {
  failed: string[];
  passed: string[];
}

function testsOf(suite: Suite): Test[] {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

function keepOnly(suite: Suite, wanted: (test: Test) => boolean): void {
  suite.tests = suite.tests.filter(wanted);
  for (const inner of suite.suites) keepOnly(inner, wanted);
  suite.suites = suite.suites.filter((inner) => testsOf(inner).length > 0);
}

/** Sorts tests and suites by what they take, suites by the mean of their tests. */
function quickFirst(suite: Suite, durations: ReadonlyMap<string, number>): void {
  const taken = (test: Test) => durations.get(test.fullTitle()) ?? 0;
  const mean = (tests: Test[]) => tests.reduce((sum, test) => sum + taken(test), 0) / tests.length;
  suite.tests.sort((a, b) => taken(a) - taken(b));
  for (const inner of suite.suites) quickFirst(inner, durations);
  suite.suites.sort((a, b) => mean(testsOf(a)) - mean(testsOf(b)));
}

function toFront<Item>(items: Item[], item: Item): Item[] {
  return [item, ...items.filter((other) => other !== item)];
}

/** Says nothing while it runs. */
class Silent extends reporters.Base {
  override epilogue(): void {}
}

/** Mocha, loaded once and run many times in this process. */
export class MochaRunner {
  readonly #durations = new Map<string, number>();
  readonly #mocha = new Mocha({ timeout: 60_000 });

  /** Tests can be loaded once in a process only. */
  async load(files: readonly string[]): Promise<void> {
    for (const file of files) this.#mocha.addFile(file);
    await this.#mocha.loadFilesAsync();
    this.#mocha.cleanReferencesAfterRun(false).reporter(Silent);
  }

  /** Leaves out every test of another title for good. */
  keep(titles: ReadonlySet<string>): void {
    keepOnly(this.#mocha.suite, (test) => titles.has(test.fullTitle()));
  }

  /** Puts the tests that took least time first, as measured in the last whole run. */
  quickFirst(): void {
    quickFirst(this.#mocha.suite, this.#durations);
  }

  get count(): number {
    return testsOf(this.#mocha.suite).length;
  }

  /** Runs the tests, to the first failure if `bail`. The test that fails comes first the next time. */
  async run(bail: boolean): Promise<TestRun> {
    const result: TestRun = { failed: [], passed: [] };
    this.#mocha.bail(bail);
    await new Promise<void>((resolve) => {
      const runner = this.#mocha.run(() => resolve());
      runner.on("pass", (test: Test) => {
        result.passed.push(test.fullTitle());
        if (!bail) this.#durations.set(test.fullTitle(), test.duration ?? 0);
      });
      runner.on("fail", (test: Test) => {
        result.failed.push(test.fullTitle());
        if (bail) this.#advance(test);
      });
    });
    return result;
  }

  /** Neighbouring faults tend to be found by the same test. */
  #advance(test: Test): void {
    const { parent } = test;
    if (!parent?.tests.includes(test)) return;
    parent.tests = toFront(parent.tests, test);
    for (let suite: Suite = parent; suite.parent; suite = suite.parent)
      suite.parent.suites = toFront(suite.parent.suites, suite);
  }
}
