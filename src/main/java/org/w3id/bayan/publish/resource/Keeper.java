package org.w3id.bayan.publish.resource;

import jakarta.servlet.http.HttpServletResponse;
import org.w3id.bayan.publish.negotiation.Conditional;

/**
 * Keeps answers, so that they need not be made again. Who has one gives it along with a request, as
 * an attribute that bears the name of this class.
 */
@FunctionalInterface
public interface Keeper {

  /**
   * Keeps an answer.
   *
   * @param response with its status and all its header fields
   * @param content what is sent to who does not have it yet
   */
  void keep(HttpServletResponse response, byte[] content, Conditional state);
}
