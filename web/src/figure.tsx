// SPDX-License-Identifier: Apache-2.0
import { createContext } from "preact";
import type { ComponentChildren } from "preact";
import { useContext, useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";
import type { Sourced } from "./record";
import type { Column } from "./table";
import { Fold } from "./fold";
import { DataTable } from "./table";
import { CsvButton } from "./csvbutton";
import type { Frame } from "./downloads";
import { picture, pictureWidth, png, save, saveText } from "./downloads";
import { GradeMark, sourceLine } from "./evidence";
import { useWords } from "./i18n";
import type { Legend } from "./legend";
import { LegendLine } from "./legend";
import { gradeShort } from "./words";

/// Draws the chart for so many pixels of width.
export type Draw = (width: number) => SVGSVGElement;

type FigureProps<Row> = {
  /// Names the files that are saved.
  name: string;
  title: string;
  sentence: string;
  sources: Sourced[];
  columns: Column<Row>[];
  /// All rows, for the CSV; `table` are those the page shows where all would be too many.
  rows: Row[];
  table?: Row[];
  /// Above the data table: what its numbers are, where its heads do not say it.
  note?: string;
  draw: Draw;
  legend?: Legend;
  /// Shown in place of the drawing, which is then only for the saved picture.
  children?: ComponentChildren;
};

/// Paper has one width whatever the window's: A4 less its margins [CSS px].
export const paperWidth = 690;
/// How much of it a chart gets where several stand beside each other.
export const PaperWidth = createContext(paperWidth);

/// Keeps a chart as wide as its place, on the screen and on paper.
function Chart({ draw, label }: { draw: Draw; label: string }) {
  const place = useRef<HTMLDivElement>(null);
  const paper = useContext(PaperWidth);
  const drawing = useRef(draw);
  drawing.current = draw;
  const fill = (width: number) => {
    if (!place.current || width < 40) return;
    const svg = drawing.current(Math.floor(width));
    svg.setAttribute("aria-hidden", "true");
    place.current.replaceChildren(svg);
  };
  useLayoutEffect(() => fill(place.current?.clientWidth ?? 0));
  useEffect(() => {
    let last = place.current?.clientWidth;
    const watch = new ResizeObserver(() => {
      const width = place.current?.clientWidth;
      if (width !== last) fill((last = width) ?? 0);
    });
    if (place.current) watch.observe(place.current);
    const toPaper = () => fill(paper);
    const toScreen = () => fill(place.current?.clientWidth ?? 0);
    addEventListener("beforeprint", toPaper);
    addEventListener("afterprint", toScreen);
    return () => {
      watch.disconnect();
      removeEventListener("beforeprint", toPaper);
      removeEventListener("afterprint", toScreen);
    };
  }, []);
  return <div class="chart" ref={place} role="img" aria-label={label} />;
}

/// The heading that a section already has: a figure of the same title does not say it twice.
export const SectionTitle = createContext("");

/// A chart as a newspaper prints it: title, one sentence, drawing, source, and the data behind it.
export function Figure<Row>(props: FigureProps<Row>) {
  const { say, pick } = useWords();
  const id = useId();
  const headed = useContext(SectionTitle);
  const { name, title, sentence, columns, rows, draw, legend = [] } = props;
  const { source, grades } = sourceLine(props.sources, say("ownCalculation"), (count) =>
    say("moreSources", { count }),
  );
  const frame: Frame = {
    title,
    sentence,
    legend,
    source:
      say("sourceIs", { source }) +
      (grades.length > 0
        ? ` · ${say("evidence", { grade: grades.map((g) => pick(gradeShort[g] ?? g)).join(", ") })}`
        : ""),
  };
  const drawn = () => picture(draw(pictureWidth), frame);
  const savePng = async () => {
    const { markup, width, height } = drawn();
    save(`${name}.png`, await png(markup, width, height));
  };
  return (
    <figure
      class="figure"
      aria-label={headed === title ? title : undefined}
      aria-labelledby={headed === title ? undefined : `${id}-title`}
      data-name={name}
    >
      {headed !== title && <h3 id={`${id}-title`}>{title}</h3>}
      <p class="sentence">{sentence}</p>
      {legend.length > 0 && <LegendLine legend={legend} />}
      {props.children ?? <Chart draw={draw} label={`${title}. ${sentence}`} />}
      <figcaption class="source">
        {say("sourceIs", { source })}
        {grades.length > 0 && (
          <>
            {" "}
            · {say("evidence", { grade: "" })}
            {grades.map((grade) => (
              <GradeMark grade={grade} />
            ))}
          </>
        )}
      </figcaption>
      <div class="tools">
        <Fold
          word={say("dataTable")}
          show={() => (
            <>
              {props.note && <p class="note">{props.note}</p>}
              <DataTable title={title} columns={columns} rows={props.table ?? rows} />
            </>
          )}
        />
        <div class="buttons">
          <CsvButton title={title} name={name} columns={columns} rows={rows} />
          <button type="button" aria-label={say("pngOf", { title })} onClick={() => void savePng()}>
            PNG
          </button>
          <button
            type="button"
            aria-label={say("svgOf", { title })}
            onClick={() => saveText(`${name}.svg`, drawn().markup, "image/svg+xml")}
          >
            SVG
          </button>
        </div>
      </div>
    </figure>
  );
}
