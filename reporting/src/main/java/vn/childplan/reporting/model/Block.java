package vn.childplan.reporting.model;

/** A part of a report, in the order in which it is read. */
public sealed interface Block permits Section, Paragraph, Figures, Table, Chart, Agenda {}
