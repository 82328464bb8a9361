import { labelled, metric } from "../metric.ts";
import type { RelayNumbers } from "./relay.ts";

/** The relayer's numbers as Prometheus reads them (text format 0.0.4). */
export function relayMetrics(numbers: RelayNumbers): string {
  const { counts, waiting, inFlight, balance, low, gasPerDay, gasUsed } = numbers;
  const { taken, refused, ended } = counts.all;
  return [
    metric(
      "relay_taken_total",
      "counter",
      "Errands taken, by kind; sent again they count again.",
      labelled("kind", taken),
    ),
    metric("relay_refused_total", "counter", "Errands turned away, by code.", labelled("code", refused)),
    metric("relay_ended_total", "counter", "How errands ended.", labelled("state", ended)),
    metric("relay_replacements_total", "counter", "Fees raised for stuck transactions.", counts.replacements),
    metric(
      "relay_chain_errors_total",
      "counter",
      "Steps that failed, mostly a silent node.",
      counts.chainErrors,
    ),
    metric("relay_waiting", "gauge", "Errands in no transaction yet.", waiting),
    metric("relay_in_flight", "gauge", "Transactions that are not settled.", inFlight),
    metric("relay_gas_used_today", "gauge", "Gas used or promised since midnight (UTC).", gasUsed),
    metric("relay_gas_budget", "gauge", "Gas that may be used in a day.", gasPerDay),
    metric("relay_balance_wei", "gauge", "What the relayer's account holds.", balance),
    metric("relay_balance_low", "gauge", "1 if that is less than RELAYER_LOW_BALANCE.", low ? 1 : 0),
  ].join("");
}
