// SPDX-License-Identifier: Apache-2.0
import type { KnownEvent } from "./record";
import { known } from "./record";
import { pick as pickText, useWords } from "./i18n";
import { Figure } from "./figure";
import { GradeMark } from "./evidence";
import { times } from "./numbers";
import { decades } from "./decades";
import { rowChart } from "./rowchart";
import type { Column } from "./table";
import { colour } from "./theme";
import { quantity } from "./units";

function isInside(event: KnownEvent): boolean {
  if (typeof event.inside === "boolean") return event.inside;
  const { p10, p90 } = event.predicted ?? {};
  return known(event.actual) && known(p10) && known(p90) && event.actual >= p10 && event.actual <= p90;
}

/// What the model says from data before an event, against what then happened.
export function EventsFigure({ events, name }: { events: KnownEvent[] | null | undefined; name: string }) {
  const { lang, say } = useWords();
  const rows = (events ?? []).filter((event) => known(event.actual) && known(event.predicted?.p50));
  if (rows.length === 0) return null;
  const unit = (event: KnownEvent) => event.unit ?? event.predicted?.unit;
  const text = (event: KnownEvent) => pickText(event.text, lang);
  const level = (key: "p10" | "p50" | "p90"): Column<KnownEvent> => ({
    key: `predicted_${key}`,
    head: `${say("predicted")} ${key}`,
    value: (event) => event.predicted?.[key],
    show: (event) => quantity(event.predicted?.[key], unit(event), lang),
    align: "right",
  });
  const columns: Column<KnownEvent>[] = [
    { key: "event", head: say("event"), value: text, align: "text" },
    level("p10"),
    level("p50"),
    level("p90"),
    {
      key: "actual",
      head: say("actual"),
      value: (event) => event.actual,
      show: (event) => quantity(event.actual, unit(event), lang, "long", 6),
      align: "right",
    },
    { key: "unit", head: say("unit"), value: unit, hidden: true },
    {
      key: "inside",
      head: say("inside"),
      value: isInside,
      show: (event) => say(isInside(event) ? "yes" : "no"),
    },
    {
      key: "grade",
      head: say("grade"),
      value: (event) => event.grade,
      show: (event) => <GradeMark grade={event.grade} />,
    },
    { key: "source", head: say("source"), value: (event) => event.source, align: "text" },
  ];
  // An event whose actual value is nought has no ratio; it stays in the table.
  const charted = rows.filter((event) => (event.actual as number) > 0);
  const ratio = (event: KnownEvent, key: "p10" | "p50" | "p90") => {
    const value = event.predicted?.[key];
    return known(value) ? value / (event.actual as number) : null;
  };
  const axis = decades(
    charted.flatMap((event) => [ratio(event, "p10"), ratio(event, "p90")]),
    1,
  );
  const draw = (width: number) =>
    rowChart(
      width,
      charted.map((event) => ({
        label: text(event),
        note:
          width < 640
            ? ""
            : [
                quantity(event.predicted?.p50, unit(event), lang),
                quantity(event.actual, unit(event), lang, "long", 6),
              ].join(" → "),
        colour: colour(isInside(event) ? "plan" : "running"),
        low: ratio(event, "p10"),
        high: ratio(event, "p90"),
        dots: [{ x: ratio(event, "p50"), symbol: isInside(event) ? "circle" : "diamond" }],
      })),
      {
        log: true,
        ...axis,
        format: (x) => (x === 1 ? "1" : times(x, lang)),
        lines: [{ x: 1, label: say("actual") }],
      },
    );
  const inside = rows.filter(isInside).length;
  return (
    <Figure
      name={name}
      title={say("eventsTitle")}
      sentence={say("eventsSentence", { inside, all: rows.length })}
      sources={rows}
      columns={columns}
      rows={rows}
      draw={draw}
      legend={[
        { name: say("insideRange"), colour: colour("plan"), shape: "range" },
        { name: say("outsideRange"), colour: colour("running"), shape: "diamond" },
      ]}
    />
  );
}
