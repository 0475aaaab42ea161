// SPDX-License-Identifier: Apache-2.0
import * as Plot from "@observablehq/plot";
import type { Number_ } from "../record";
import { known } from "../record";
import type { FanRow } from "../fanchart";
import { timeChart } from "../fanchart";
import { Figure } from "../figure";
import { useWords } from "../i18n";
import { fixed } from "../numbers";
import { isPlanRun } from "../plan/record";
import { quarterText } from "../quarters";
import type { Run } from "../run/run";
import type { Column } from "../table";
import { colour } from "../theme";
import type { Word } from "../words";
import type { Side } from "./series";
import { rowsOf, spreadOf } from "./series";
import { simulatedAi } from "./source";
import { spreadText } from "./spread";

/// Channels from below upwards, each with its colour.
const channels = [
  { id: "ai.share_foreign", word: "aiShare_foreign", ink: "running" },
  { id: "ai.share_open", word: "aiShare_open", ink: "wind" },
  { id: "ai.share_own", word: "aiShare_own", ink: "plan" },
  { id: "ai.share_small", word: "aiShare_small", ink: "grid" },
] as const satisfies readonly { id: string; word: Word; ink: string }[];

const levels = ["p05", "p50", "p95"] as const;

type Row = { quarter: string; year: number; of: (FanRow | undefined)[] };
type Layer = { year: number; low: number; high: number };

function quartersOf(run: Run, side: Side): Row[] {
  const rows = channels.map(({ id }) => rowsOf(run, id, side));
  const [first = []] = rows;
  return first.map(({ quarter, year }) => ({
    quarter,
    year,
    of: rows.map((list) => list.find((row) => row.quarter === quarter)),
  }));
}

/// The medians of a quarter on top of each other, scaled so that they fill the whole.
function layersOf(rows: Row[], channel: number): Layer[] {
  return rows.flatMap((row) => {
    const medians = row.of.map((one) => one?.p50 ?? 0);
    const sum = medians.reduce((all, one) => all + one, 0);
    if (!(sum > 0)) return [];
    const below = medians.slice(0, channel).reduce((all, one) => all + one, 0);
    return [{ year: row.year, low: (100 * below) / sum, high: (100 * (below + medians[channel]!)) / sum }];
  });
}

/// Which channel does AI's work, stacked over the years.
export function AiShares({ run, name, side }: { run: Run; name: string; side: Side }) {
  const { lang, say } = useWords();
  const rows = quartersOf(run, side);
  const last = rows.at(-1);
  if (rows.length < 2 || !last) return null;
  const show = (value: Number_ | undefined) => (known(value) ? fixed(value, 1) : "–");
  const columns: Column<Row>[] = [
    { key: "quarter", head: say("quarter"), value: (row) => row.quarter, show: (row) => quarterText(row.quarter, lang) },
    ...channels.flatMap(({ id, word }, at) =>
      levels.map((level): Column<Row> => ({
        key: `${id.replace("ai.", "")}_${level}`,
        head: `${say(word)}, ${level}`,
        value: (row) => row.of[at]?.[level],
        show: (row) => show(row.of[at]?.[level]),
        align: "right",
      })),
    ),
    { key: "unit", head: say("unit"), value: () => "%", hidden: true },
  ];
  const abroad = spreadOf(last.of[0]);
  const title = isPlanRun(run) ? (side === "with" ? "aiSharesWith" : "aiSharesWithout") : "aiSharesAlone";
  return (
    <Figure
      name={name}
      title={say(title)}
      sentence={say("aiSharesSentence", {
        end: quarterText(last.quarter, lang),
        abroad: abroad ? spreadText(abroad, "%", lang) : "–",
      })}
      sources={simulatedAi(run, lang, say)}
      columns={columns}
      rows={rows}
      table={rows.filter((row) => /Q4$/.test(row.quarter))}
      note="%"
      draw={(width) =>
        timeChart(width, {
          domain: [0, 100],
          years: [rows[0]!.year, last.year],
          height: Math.round(Math.min(300, Math.max(220, 0.55 * width))),
          format: (y) => `${y}%`,
          marks: channels.map(({ ink }, at) =>
            Plot.areaY(layersOf(rows, at), {
              x: "year",
              y1: "low",
              y2: "high",
              fill: colour(ink),
              stroke: colour("paper"),
              strokeWidth: 0.8,
            }),
          ),
        })
      }
      legend={channels.map(({ word, ink }) => ({ name: say(word), colour: colour(ink) }))}
    />
  );
}
