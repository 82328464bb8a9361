import type { ReactNode } from "react";
import { Cell, HeaderCell, Table } from "@/components/ui/table.tsx";
import { type Bar, BarChart } from "@/features/metrics/components/bar-chart.tsx";
import { ChartFrame } from "@/features/metrics/components/chart-frame.tsx";

/** Bars with the same as a table: a name and a value each. */
export function BarsFigure(props: {
  title: ReactNode;
  caption: ReactNode;
  label: string;
  columns: readonly [ReactNode, ReactNode];
  bars: readonly Bar[];
  /** What a whole bar stands for; the longest bar if not given. */
  full?: number;
}) {
  return (
    <ChartFrame
      title={props.title}
      caption={props.caption}
      chart={<BarChart label={props.label} bars={props.bars} full={props.full} />}
      table={
        <Table caption={props.label}>
          <thead>
            <tr>
              <HeaderCell>{props.columns[0]}</HeaderCell>
              <HeaderCell numeric>{props.columns[1]}</HeaderCell>
            </tr>
          </thead>
          <tbody>
            {props.bars.map(({ key, label, value, shown }) => (
              <tr key={key}>
                <Cell>{label}</Cell>
                <Cell numeric>{shown ?? value}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      }
    />
  );
}
