package org.hudna.study.calibration;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Linear regression of several responses on standardised predictors, with weights, where a ridge
 * penalty keeps many predictors in check. The penalty of each response is the one of a grid that
 * has the least generalised cross-validation score (Golub, Heath & Wahba 1979).
 */
final class RidgeRegression {
  private static final double[] PENALTIES = {1e-6, 1e-4, 1e-3, 1e-2, 0.03, 0.1, 0.3, 1, 3, 10};
  private static final double NO_SPREAD = 1e-12;

  private final double[] means;
  private final double[] sds;
  private final double[] intercepts;
  private final double[][] slopes;

  /**
   * Fits.
   *
   * @param x predictors by row
   * @param y responses by row
   * @param weights of the rows, not negative, with a sum above 0
   */
  RidgeRegression(double[][] x, double[][] y, double[] weights) {
    double[] w = normalised(weights);
    means = means(x, w);
    sds = sds(x, w, means);
    double[][] standard = new double[x.length][];
    for (int i = 0; i < x.length; i++) {
      standard[i] = standardised(x[i]);
    }
    EigenDecomposition eigen = new EigenDecomposition(covariance(standard, w));
    double[] values =
        Arrays.stream(eigen.getRealEigenvalues()).map(value -> Math.max(0, value)).toArray();
    intercepts = means(y, w);
    slopes = new double[intercepts.length][];
    double rows = 1 / Arrays.stream(w).map(weight -> weight * weight).sum();
    for (int r = 0; r < slopes.length; r++) {
      slopes[r] = slopes(standard, y, r, w, eigen.getV(), values, rows);
    }
  }

  /** The responses that the regression expects at some predictors. */
  double[] predict(double[] x) {
    double[] standard = standardised(x);
    double[] y = intercepts.clone();
    for (int r = 0; r < y.length; r++) {
      for (int k = 0; k < standard.length; k++) {
        y[r] += slopes[r][k] * standard[k];
      }
    }
    return y;
  }

  private double[] slopes(
      double[][] x,
      double[][] y,
      int response,
      double[] w,
      RealMatrix vectors,
      double[] values,
      double rows) {
    double[] cross = new double[values.length];
    double square = 0;
    for (int i = 0; i < x.length; i++) {
      double centred = y[i][response] - intercepts[response];
      square += w[i] * centred * centred;
      for (int k = 0; k < cross.length; k++) {
        cross[k] += w[i] * x[i][k] * centred;
      }
    }
    double[] rotated = vectors.transpose().operate(cross);
    double penalty = penalty(rotated, values, square, rows);
    double[] along = new double[values.length];
    for (int k = 0; k < along.length; k++) {
      along[k] = rotated[k] / (values[k] + penalty);
    }
    return vectors.operate(along);
  }

  private static double penalty(double[] rotated, double[] values, double square, double rows) {
    double best = PENALTIES[PENALTIES.length - 1];
    double least = Double.POSITIVE_INFINITY;
    for (double penalty : PENALTIES) {
      double freedom = 1;
      double residual = square;
      for (int k = 0; k < values.length; k++) {
        double under = values[k] + penalty;
        freedom += values[k] / under;
        residual -= rotated[k] * rotated[k] * (values[k] + 2 * penalty) / (under * under);
      }
      double left = 1 - freedom / rows;
      double score = left <= 0 ? Double.POSITIVE_INFINITY : residual / (left * left);
      if (score < least) {
        least = score;
        best = penalty;
      }
    }
    return best;
  }

  private double[] standardised(double[] row) {
    double[] standard = new double[row.length];
    for (int k = 0; k < row.length; k++) {
      standard[k] = sds[k] < NO_SPREAD ? 0 : (row[k] - means[k]) / sds[k];
    }
    return standard;
  }

  private static RealMatrix covariance(double[][] x, double[] w) {
    int columns = x[0].length;
    double[][] sums = new double[columns][columns];
    for (int i = 0; i < x.length; i++) {
      for (int a = 0; a < columns; a++) {
        double weighted = w[i] * x[i][a];
        for (int b = 0; b <= a; b++) {
          sums[a][b] += weighted * x[i][b];
        }
      }
    }
    for (int a = 0; a < columns; a++) {
      for (int b = 0; b < a; b++) {
        sums[b][a] = sums[a][b];
      }
    }
    return new Array2DRowRealMatrix(sums, false);
  }

  private static double[] normalised(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(weight -> weight / sum).toArray();
  }

  private static double[] means(double[][] rows, double[] w) {
    double[] means = new double[rows[0].length];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < means.length; k++) {
        means[k] += w[i] * rows[i][k];
      }
    }
    return means;
  }

  private static double[] sds(double[][] rows, double[] w, double[] means) {
    double[] squares = new double[means.length];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < means.length; k++) {
        double off = rows[i][k] - means[k];
        squares[k] += w[i] * off * off;
      }
    }
    return Arrays.stream(squares).map(Math::sqrt).toArray();
  }
}
