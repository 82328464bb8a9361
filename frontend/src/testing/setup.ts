import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// Code that a component fetches on demand is compiled first, and a busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
});
