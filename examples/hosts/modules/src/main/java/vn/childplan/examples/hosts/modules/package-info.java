/** An application without any framework: verdicts that keep up, JSON, a document and a calendar on the JDK alone. */
package vn.childplan.examples.hosts.modules;
