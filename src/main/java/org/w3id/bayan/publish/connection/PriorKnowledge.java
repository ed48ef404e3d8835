package org.w3id.bayan.publish.connection;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/2 in clear text for clients that begin with it, as proxies do. The change from HTTP/1.1 to
 * it within a connection is not offered: RFC 9113 (3.1) has given it up. To Jetty both are such a
 * change; who begins with HTTP/2 is known by the preface (3.4), which reads like a request.
 */
final class PriorKnowledge extends HTTP2CServerConnectionFactory {
  PriorKnowledge(HttpConfiguration configuration) {
    super(configuration);
  }

  @Override
  public @Nullable Connection upgradeConnection(
      Connector connector,
      EndPoint endPoint,
      MetaData.Request upgradeRequest,
      HttpFields.Mutable responseFields) {
    return HttpMethod.PRI.is(upgradeRequest.getMethod())
        ? super.upgradeConnection(connector, endPoint, upgradeRequest, responseFields)
        : null;
  }
}
