// SPDX-License-Identifier: Apache-2.0
import type { Site } from "./record";
import { known } from "./record";
import { pick as pickText, useWords } from "./i18n";
import { Figure } from "./figure";
import { GradeMark } from "./evidence";
import { nothing, number, percent, probability } from "./numbers";
import { quarterText } from "./quarters";
import { rowChart } from "./rowchart";
import type { Column } from "./table";
import { colour } from "./theme";
import { quantity, range } from "./units";

/// Where the power is: headroom by region against the need, refusals, dates and lines.
export function SitingFigure({
  sites,
  name,
  title,
}: {
  sites: Site[] | null | undefined;
  name: string;
  title: string;
}) {
  const { lang, say } = useWords();
  const rows = sites ?? [];
  if (rows.length === 0) return null;
  const megawatts = (value: unknown) => quantity(value, "MW", lang);
  const place = (site: Site) => pickText(site.text, lang) || site.region;
  const columns: Column<Site>[] = [
    { key: "region", head: say("region"), value: (site) => site.region, show: place },
    {
      key: "required_MW",
      head: say("required"),
      value: (site) => site.required,
      show: (site) => megawatts(site.required),
      align: "right",
    },
    {
      key: "available_p10_MW",
      head: `${say("headroom")} p10`,
      value: (site) => site.available?.p10,
      show: (site) => megawatts(site.available?.p10),
      align: "right",
    },
    {
      key: "available_p50_MW",
      head: `${say("headroom")} p50`,
      value: (site) => site.available?.p50,
      show: (site) => megawatts(site.available?.p50),
      align: "right",
    },
    {
      key: "available_p90_MW",
      head: `${say("headroom")} p90`,
      value: (site) => site.available?.p90,
      show: (site) => megawatts(site.available?.p90),
      align: "right",
    },
    {
      key: "probability",
      head: say("probability"),
      value: (site) => site.probability,
      show: (site) => probability(site.probability),
      align: "right",
    },
    {
      key: "refusal",
      head: say("refusal"),
      value: (site) => site.refusal,
      show: (site) => percent(site.refusal),
      align: "right",
    },
    {
      key: "by_p10",
      head: `${say("connectedBy")} p10`,
      value: (site) => site.by?.p10,
      show: (site) => (site.by ? quarterText(site.by.p10 ?? null, lang) : nothing),
    },
    {
      key: "by_p50",
      head: `${say("connectedBy")} p50`,
      value: (site) => site.by?.p50,
      show: (site) => (site.by ? quarterText(site.by.p50 ?? null, lang) : nothing),
    },
    {
      key: "by_p90",
      head: `${say("connectedBy")} p90`,
      value: (site) => site.by?.p90,
      show: (site) => (site.by ? quarterText(site.by.p90 ?? null, lang) : nothing),
    },
    {
      key: "transmission_km",
      head: say("lineLength"),
      value: (site) => site.transmission_km,
      show: (site) => quantity(site.transmission_km, "km", lang),
      align: "right",
    },
    {
      key: "transmission_cost_p50",
      head: say("lineCost"),
      value: (site) => site.transmission_cost?.p50,
      show: (site) => quantity(site.transmission_cost?.p50, site.transmission_cost?.unit ?? "KRW", lang),
      align: "right",
    },
    {
      key: "transmission_cost_range",
      head: `${say("lineCost")} p10–p90`,
      value: (site) => [site.transmission_cost?.p10, site.transmission_cost?.p90].filter(known).join(" to "),
      show: (site) => range(site.transmission_cost ? { unit: "KRW", ...site.transmission_cost } : null, lang),
      align: "right",
    },
    {
      key: "grade",
      head: say("grade"),
      value: (site) => site.grade,
      show: (site) => <GradeMark grade={site.grade} />,
    },
    { key: "source", head: say("source"), value: (site) => site.source, align: "text" },
  ];
  const most = Math.max(
    1,
    ...rows.flatMap((site) => [site.required, site.available?.p90, site.available?.p50].filter(known)),
  );
  const draw = (width: number) =>
    rowChart(
      width,
      rows.map((site) => ({
        label: place(site),
        note: known(site.probability)
          ? `${megawatts(site.available?.p50)} · ${say("chanceEnough", { probability: probability(site.probability) })}`
          : `${megawatts(site.available?.p50)} / ${megawatts(site.required)}`,
        colour: colour("plan"),
        bar: site.available?.p50,
        whisker: [site.available?.p10, site.available?.p90],
        dots: [{ x: site.required, symbol: "diamond", colour: colour("pledge") }],
      })),
      { domain: [0, most * 1.03], format: (x) => number(x, lang, "short") },
    );
  return (
    <Figure
      name={name}
      title={title}
      sentence={say("sitingSentence")}
      sources={rows}
      columns={columns}
      rows={rows}
      draw={draw}
      legend={[
        { name: say("headroom"), colour: colour("plan") },
        { name: say("required"), colour: colour("pledge"), shape: "diamond" },
      ]}
    />
  );
}
