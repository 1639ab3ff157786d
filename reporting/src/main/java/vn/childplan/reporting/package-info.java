/** An assessment as documents. */
package vn.childplan.reporting;
