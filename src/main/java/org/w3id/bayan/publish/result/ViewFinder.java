package org.w3id.bayan.publish.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.bayan.publish.atlas.RowMap;
import org.w3id.bayan.publish.atlas.Window;
import org.w3id.bayan.publish.atlas.Zoom;
import org.w3id.bayan.publish.chart.BarChart;
import org.w3id.bayan.publish.chart.DateChart;
import org.w3id.bayan.publish.chart.Drawing;
import org.w3id.bayan.publish.page.Phrases;
import org.w3id.bayan.publish.page.Words;

/** Finds out how an answer can be looked at, and draws it. */
final class ViewFinder {
  /** Of a label more than this has no room; of these, on a phone the beginning is seen. */
  private static final int LONGEST_LABEL = 100;

  private final Columns columns;
  private final Whereabouts whereabouts;
  private final Cells cells;
  private final Reader reader;

  private ViewFinder(Columns columns, Cells cells, Reader reader) {
    this.columns = columns;
    this.whereabouts = new Whereabouts(columns, reader.places());
    this.cells = cells;
    this.reader = reader;
  }

  /** A drawing, and of how many rows. */
  private record Drawn(Optional<Drawing> drawing, Optional<RowMap> map, int rows) {}

  /** The ways to look at rows. */
  static Views of(Asked asked, Result.Rows rows, Cells cells, Reader reader) {
    return new ViewFinder(new Columns(rows), cells, reader).views(asked);
  }

  private Views views(Asked asked) {
    View chosen = asked.find(View.PARAMETER).flatMap(View::find).orElse(View.TABLE);
    Map<View, List<Var>> drawable = new LinkedHashMap<>();
    for (View view : View.values()) {
      if (view == View.TABLE || view == chosen || !columnsFor(view).isEmpty()) {
        drawable.put(view, columnsFor(view));
      }
    }
    Asked plain = asked.without(View.PARAMETER, View.COLUMN, View.NEAR);
    List<Views.Choice> choices =
        drawable.keySet().stream().map(view -> choice(view, view == chosen, plain)).toList();
    List<Var> drawn = drawable.getOrDefault(chosen, List.of());
    if (drawn.isEmpty()) {
      return new Views(
          chosen.code(),
          choices.size() > 1 ? choices : List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          chosen == View.TABLE
              ? ""
              : reader.phrases().text("view.%s.none".formatted(chosen.code())));
    }
    Var column =
        drawn.stream()
            .filter(it -> asked.find(View.COLUMN).filter(it.getVarName()::equals).isPresent())
            .findFirst()
            .orElse(drawn.getFirst());
    Drawn result = draw(chosen, column, asked);
    int left = columns.rows().size() - result.rows();
    return new Views(
        chosen.code(),
        choices,
        drawn.size() > 1
            ? drawn.stream().map(it -> choice(it, it.equals(column), chosen, plain)).toList()
            : List.of(),
        result.drawing(),
        result.map(),
        left > 0
            ? reader.phrases().text(chosen == View.MAP ? "view.left.map" : "view.left", left)
            : "");
  }

  private List<Var> columnsFor(View view) {
    return switch (view) {
      case TABLE -> List.of();
      case CHART -> columns.numbers();
      case TIMELINE -> columns.dates();
      case MAP -> whereabouts.columns();
    };
  }

  private Views.Choice choice(View view, boolean current, Asked plain) {
    Asked asked = view == View.TABLE ? plain : plain.with(View.PARAMETER, view.code());
    return new Views.Choice(
        reader.phrases().words("view." + view.code()), inLanguage(asked), current);
  }

  private Views.Choice choice(Var column, boolean current, View view, Asked plain) {
    return new Views.Choice(
        head(column),
        inLanguage(plain.with(View.PARAMETER, view.code()).with(View.COLUMN, column.getVarName())),
        current);
  }

  private String inLanguage(Asked asked) {
    return asked.address("lang", reader.phrases().lang());
  }

  private Words head(Var column) {
    return reader.head(column, columns.graph());
  }

  private Drawn draw(View view, Var column, Asked asked) {
    String what = head(column).text();
    Phrases phrases = reader.phrases();
    return switch (view) {
      case TABLE -> new Drawn(Optional.empty(), Optional.empty(), 0);
      case CHART -> {
        List<BarChart.Entry> bars = bars(column);
        yield new Drawn(
            Optional.of(BarChart.of(what, bars, phrases)), Optional.empty(), bars.size());
      }
      case TIMELINE -> {
        List<DateChart.Entry> dates = dates(column);
        yield new Drawn(
            Optional.of(DateChart.of(what, dates, phrases)), Optional.empty(), dates.size());
      }
      case MAP -> {
        List<RowMap.Entry> places = places(column);
        yield new Drawn(
            Optional.empty(),
            Optional.of(RowMap.of(placed(column), places, looking(asked), phrases)),
            places.size());
      }
    };
  }

  private Zoom.Looking looking(Asked asked) {
    Asked whole = asked.without(View.NEAR);
    String lang = reader.phrases().lang();
    return new Zoom.Looking(
        asked.find(View.NEAR).flatMap(Window::of),
        window -> "?" + whole.encoded(View.NEAR, window.code(), "lang", lang),
        "?" + whole.encoded("lang", lang));
  }

  private List<BarChart.Entry> bars(Var column) {
    List<Var> naming = columns.naming(column, columns.numbers());
    List<BarChart.Entry> bars = new ArrayList<>();
    int number = 0;
    for (Binding row : columns.rows()) {
      String label = label(row, naming, ++number);
      Columns.number(row.get(column)).ifPresent(it -> bars.add(new BarChart.Entry(label, it)));
    }
    return bars;
  }

  private List<DateChart.Entry> dates(Var column) {
    List<Var> naming =
        columns.naming(
            column, Stream.concat(columns.dates().stream(), columns.numbers().stream()).toList());
    List<DateChart.Entry> dates = new ArrayList<>();
    int number = 0;
    for (Binding row : columns.rows()) {
      Node date = row.get(column);
      String label = label(row, naming, ++number);
      Columns.period(date)
          .ifPresent(period -> dates.add(new DateChart.Entry(label, said(date), period)));
    }
    return dates;
  }

  /** A thing is called by its name, a position by what else stands in the row. */
  private List<RowMap.Entry> places(Var column) {
    List<Var> naming = columns.naming(column, whereabouts.used());
    List<RowMap.Entry> places = new ArrayList<>();
    int number = 0;
    for (Binding row : columns.rows()) {
      int current = ++number;
      Node value = row.get(column);
      Words name =
          value != null && value.isURI()
              ? cells.of(value).words()
              : new Words(label(row, naming, current), "", reader.phrases().dir());
      whereabouts
          .find(column, row)
          .ifPresent(where -> places.add(new RowMap.Entry(name, where, current)));
    }
    return places;
  }

  /** What is on a map: the column itself if it has things, else what they are called by. */
  private String placed(Var column) {
    boolean things =
        columns.rows().stream()
            .map(row -> row.get(column))
            .anyMatch(it -> it != null && it.isURI());
    List<Var> named = things ? List.of(column) : columns.naming(column, whereabouts.used());
    return reader
        .phrases()
        .row(named.stream().map(it -> Words.isolated(head(it).plain())).toList());
  }

  private String said(Node date) {
    Words words = cells.of(date).words();
    return reader.phrases().date(words.text());
  }

  /** What a row is called in a drawing. */
  private String label(Binding row, List<Var> naming, int number) {
    String whole =
        naming.stream()
            .filter(row::contains)
            .map(variable -> cells.of(row.get(variable)).words().plain().strip())
            .filter(words -> !words.isEmpty())
            .distinct()
            .collect(Collectors.joining(" · "));
    String label = whole.isEmpty() ? String.valueOf(number) : shortened(whole);
    return Words.isolated(label);
  }

  private static String shortened(String label) {
    String line = label.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST_LABEL
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_LABEL - 1)).strip() + "…";
  }
}
